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
  pasted: 'The text, with names and secrets taken out',
  nothingPasted: 'No text was pasted.',
  shortened: '[… shortened …]',
  guide: 'Guide',
  madeBy: 'Made by Exchange Online Setup in the browser. Nothing was sent anywhere.',
} as const
