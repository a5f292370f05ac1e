import type { FixRow } from './fix-row.ts'

/** Where it happens, as headings of the list: from the app’s first contact to the mail that is on its way. */
export const phaseWords: Record<FixRow['phase'], { title: string; says: string }> = {
  network: { title: 'No connection', says: 'The app does not reach the server.' },
  encryption: { title: 'Encryption', says: 'The server is reached, and TLS or its certificate fails.' },
  'microsoft-sign-in': {
    title: 'Microsoft’s sign-in page',
    says: 'The page refuses, or the app gets no token. Mostly a number such as AADSTS50126.',
  },
  'sign-in': { title: 'Sign-in at the mail server', says: 'SMTP, IMAP or POP refuses the account.' },
  sending: { title: 'Sending', says: 'The sign-in worked, and the message is refused.' },
  delivery: { title: 'Delivery', says: 'The message was taken, and came back.' },
  app: { title: 'Messages of apps and devices', says: 'The words are the program’s own.' },
  foreign: {
    title: 'Answers of other mail servers',
    says: 'They do not come from Exchange Online: the app talks to another server.',
  },
}
