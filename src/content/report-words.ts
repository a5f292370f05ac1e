/** Words of the report for a help desk. It is plain text, for a ticket or a mail. */
export const reportWords = {
  title: 'Report for the help desk',
  chosen: 'What was chosen',
  nothingChosen: 'Nothing was chosen.',
  app: 'App',
  verdict: 'What it says',
  unknown: 'The text was not recognised.',
  mustAct: 'Who must act',
  fix: 'What to do',
  sure: 'How sure',
  foreign: 'The answer came from another server',
  otherServer: 'one that stands in the text and is not Microsoft’s',
  /** Exactly what is done, and what is not. */
  masked:
    'Read it before you send it. What looks like a password, a token or a key is gone. Masked is what looks like an address and the name before it, a user name, a domain or server of yours, an IP address or an id. A name that stands alone in a sentence is not.',
  pasted: 'The text, without what looks like a secret, an address, a domain, an IP address or an id',
  nothingPasted: 'No text was pasted.',
  shortened: '[… shortened …]',
  guide: 'Guide',
  madeBy: 'Made by Exchange Online Setup in the browser. Nothing was sent anywhere.',
} as const
