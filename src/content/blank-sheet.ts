import { CHECKED } from './checked.ts'
import { longDay } from './day.ts'

/** The words of the sheet without answers. */
export const blankSheet = {
  hint: 'One page, A4 or Letter, black and white.',
  title: 'Microsoft 365 mailbox',
  mailbox: 'Mailbox:',
  /** Beside the code, one line each. */
  onScreen: ['All steps', 'on a screen'],
  userName:
    'the sign-in name, normally the full address. IMAP and POP take no password: sign in with Microsoft.',
  dated: `Facts of ${longDay(CHECKED)}.`,
}
