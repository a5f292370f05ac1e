import type { MailboxKind } from '#content/app.ts'
import type { AppId } from '#content/app-ids.ts'

/** What Authenticated SMTP of a mailbox can be. `inherit`: it follows the organisation. */
export type SmtpState = 'on' | 'off' | 'inherit'

/** IMAP and POP of a mailbox know two states. */
export type SwitchState = 'on' | 'off'

/** What the protocols of a mailbox are, or shall be. What is absent is unknown, or left as it is. */
export type ProtocolStates = { smtp?: SmtpState; imap?: SwitchState; pop?: SwitchState }

/** One mailbox of a list whose row was found good. Every string went through the parsers of `lib/email.ts`. */
export type KitMailbox = {
  /** Line of the table, as a spreadsheet counts: the header is row 1. Unique. */
  row: number
  email: string
  /** Where the sign-in name is not the address. */
  user?: string
  name?: string
  mailbox: MailboxKind
  /** The app of this row, where the list names one; else the one chosen for everybody. */
  app?: AppId
  /** What this row asks for, where the list says so. */
  states: ProtocolStates
}
