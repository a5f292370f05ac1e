import { csv } from '#lib/quote-csv.ts'
import type { ProtocolStates } from './kit-mailbox.ts'

/** `plan.csv`, which the scripts for many mailboxes read: what each shall be. An empty cell leaves a setting as it is. */
export const planCsv = (mailboxes: readonly { email: string; states: ProtocolStates }[]): string =>
  csv([
    ['Mailbox', 'Smtp', 'Imap', 'Pop'],
    ...mailboxes.map(({ email, states: { smtp = '', imap = '', pop = '' } }) => [
      planAddress(email),
      smtp,
      imap,
      pop,
    ]),
  ])

/**
 * Whether the scripts take an address: `*` and `?` may stand in one (RFC 5321, 4.1.2), but Exchange takes them for any
 * text, and others would be changed.
 */
export const planHolds = (email: string): boolean => !/[*?]/u.test(email)

/**
 * Angle brackets where a spreadsheet would take an address for a formula. The apostrophe that guards other cells would
 * not do: an address may begin with one, and the scripts could not tell whose it is.
 */
const planAddress = (email: string) => (/^[=+\-@'＝＋－＠]/u.test(email) ? `<${email}>` : email)
