import type { ProtocolStates } from '#kit/kit-mailbox.ts'
import type { ReadBack, TakenFile } from '#kit/read-back/session.ts'
import type { BadRow, OrganisationState, Source } from '#kit/read-back/source.ts'
import type { Unread } from './audit-messages.ts'
import { problemSentence, rowsOf } from './list-words.ts'

/** `12,345` */
export const number = (count: number): string => count.toLocaleString('en')

/** `1 mailbox`, `2,000 mailboxes` */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${number(count)} ${count === 1 ? one : many}`

export const mailboxesOf = (count: number) => counted(count, 'mailbox', 'mailboxes')

/** What each kind of file is called. */
export const fileKinds: Readonly<Record<Source['kind'], { title: string }>> = {
  audit: { title: 'Audit' },
  plan: { title: 'Plan' },
  report: { title: 'SMTP AUTH clients report' },
  organisation: { title: 'Setting of the organisation' },
}

/** `Audit: 1,998 mailboxes, 2 rows passed over` */
export function fileSays({ kind, rows, bad }: TakenFile): string {
  const count =
    kind === 'organisation' ? '' : kind === 'report' ? `: ${rowsOf(rows)}` : `: ${mailboxesOf(rows)}`
  return `${fileKinds[kind].title}${count}${bad === 0 ? '' : `, ${rowsOf(bad)} passed over`}`
}

export function takenSpoken({ files }: ReadBack, name: string): string {
  const file = files.findLast((each) => each.name === name)
  return file === undefined ? `${name} was read` : `${fileSays(file)}. What it says is below.`
}

/** Why a row was passed over. */
export function badSentence({ row, text, reason }: BadRow): string {
  switch (reason) {
    case 'address':
      return text === '' ? `Row ${row}: no address` : `Row ${row}: “${text}” is no address`
    case 'repeated':
      return `Row ${row}: ${text} was there before`
    case 'setting':
      return `Row ${row}: “${text}” is neither on nor off`
    case 'unread':
      return `Row ${row}: ${text} could not be read when the audit was made`
  }
}

const SAVE = 'Save it with Export-Csv as shown below, and drop that file.'

/** Why something was not taken, and what to do. */
export function unreadSentence(problem: Unread): string {
  switch (problem.reason) {
    case 'unknown-columns':
      return `${columnsFound(problem.columns)} An audit has SmtpClientAuthenticationDisabled, ImapEnabled or PopEnabled; a plan has Mailbox and Smtp; the report has a sender and Messages sent.`
    case 'no-mailbox-column':
      return `No column says whose settings they are. An audit needs PrimarySmtpAddress. ${SAVE}`
    case 'shown-list':
      return `It is a list as the console shows it, which breaks names and leaves rows out. ${SAVE}`
    case 'no-sound-row':
      return `Not one of its rows is sound. ${problem.bad.slice(0, 3).map(badSentence).join('. ')}.`
    default:
      return problemSentence(problem)
  }
}

const columnsFound = (columns: readonly string[]) => {
  const named = columns.slice(0, 8).filter((name) => name.trim() !== '')
  return named.length === 0
    ? 'Its columns have no names, so nothing says what they hold.'
    : `Its columns are of another kind: ${named.join(', ')}.`
}

export const smtpWords = { on: 'on', off: 'off', inherit: 'follows the organisation' } as const
const protocolNames = { smtp: 'SMTP', imap: 'IMAP', pop: 'POP' } as const

/** `SMTP on, IMAP off` */
export const statesSpoken = (states: ProtocolStates, only: ProtocolStates = states): string =>
  (['smtp', 'imap', 'pop'] as const)
    .flatMap((protocol) => {
      const state = only[protocol] === undefined ? undefined : states[protocol]
      return state === undefined ? [] : [`${protocolNames[protocol]} ${smtpWords[state]}`]
    })
    .join(', ')

/** What it comes to for those that follow. */
export const followersSpoken = (count: number, organisation: OrganisationState | undefined): string => {
  const they = count === 1 ? 'The one that follows it' : `The ${number(count)} that follow it`
  return organisation === undefined
    ? 'Whether those that follow it may send is open until you say how the organisation has it.'
    : `${they} ${organisation === 'on' ? 'may send by SMTP' : 'may not send by SMTP'}.`
}
