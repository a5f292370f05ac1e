import type { Table } from '#kit/table/table.ts'
import { given } from '#lib/given.ts'
import { addressIn, shortCell } from './address-cell.ts'
import { namedColumn } from './named-column.ts'
import type { BadRow, ReportColumns, ReportRow, SignIn, Source, SourceProblem } from './source.ts'

// Microsoft's page names the columns Sender address, Domain, TLS 1.0 to 1.2 and Messages sent; Authentication Protocol
// came later. Nobody describes the exported file, so other spellings are taken as well.
const SENDER = [
  'senderaddress',
  'sender',
  'smtpauthsender',
  'fromaddress',
  'from',
  'user',
  'useraddress',
  'userprincipalname',
  'emailaddress',
  'email',
  'mailbox',
  'account',
]
const SIGN_IN = [
  'authenticationprotocol',
  'authprotocol',
  'authenticationmethod',
  'authenticationtype',
  'authmethod',
  'authtype',
  'authentication',
  'auth',
]
const MESSAGES = [
  'messagessent',
  'messagesent',
  'messagecount',
  'messages',
  'totalmessages',
  'numberofmessages',
  'count',
  'volume',
]
const OLD_TLS = [
  ['tls10', 'tls10percentage', 'tls10percent'],
  ['tls11', 'tls11percentage', 'tls11percent'],
]
/** One column that names the version, where there is not one for each. */
const TLS = ['tlsversion', 'tlsversions', 'tls', 'tlsprotocol', 'protocolversion']
const CLIENT = [
  'client',
  'clientapp',
  'clientapplication',
  'useragent',
  'device',
  'devicename',
  'application',
  'displayname',
  'sendername',
]

const columnsOf = (header: readonly string[]) => ({
  sender: namedColumn(header, SENDER),
  signIn: namedColumn(header, SIGN_IN),
  messages: namedColumn(header, MESSAGES),
  oldTls: OLD_TLS.map((names) => namedColumn(header, names)),
  tls: namedColumn(header, TLS),
  client: namedColumn(header, CLIENT),
})

/** Whether a table counts what was sent by SMTP AUTH. */
export function isReport(header: readonly string[]): boolean {
  const { signIn, messages, oldTls } = columnsOf(header)
  return [signIn, messages, ...oldTls].some((column) => column !== undefined)
}

/** The SMTP AUTH clients report of the Exchange admin center; `said`: which columns are which, by a person. */
export function readReport(
  table: Table,
  said?: ReportColumns,
): { source: Source } | { problem: SourceProblem } {
  const columns = { ...columnsOf(table.header), ...said }
  const sender = columns.sender ?? columnOfAddresses(table)
  if (sender === undefined) return { problem: { reason: 'no-mailbox-column' } }
  const rows: ReportRow[] = []
  const bad: BadRow[] = []
  for (const [at, cells] of table.rows.entries()) {
    if (cells.every((text) => text.trim() === '')) continue
    const cell = (column: number | undefined) => (column === undefined ? '' : (cells[column] ?? ''))
    const address = addressIn(cell(sender))
    if (address.ok) {
      const client = shortCell(cell(columns.client))
      rows.push({
        sender: address.value,
        signIn: signInOf(cell(columns.signIn)),
        oldTls:
          columns.oldTls.some((column) => /[1-9]/u.test(cell(column))) ||
          /(?<![\d.])1\.[01](?![\d.])/u.test(cell(columns.tls)),
        ...given({ messages: countOf(cell(columns.messages)), client: client === '' ? undefined : client }),
      })
    } else bad.push({ row: table.first + at, text: shortCell(cell(sender)), reason: 'address' })
  }
  if (rows.length === 0) return { problem: { reason: 'no-sound-row', of: 'report', bad } }
  return { source: { kind: 'report', rows, bad } }
}

/** In a language whose headings are not known, the column that holds addresses. */
export function columnOfAddresses({ header, rows }: Table): number | undefined {
  const sample = rows.slice(0, 50)
  const at = header.findIndex((_, column) => sample.every((cells) => addressIn(cells[column] ?? '').ok))
  return at === -1 ? undefined : at
}

function signInOf(cell: string): SignIn {
  const [basic, oauth] = [
    /basic|password|legacy|^\s*(login|plain)\s*$/iu.test(cell),
    /oauth|modern|bearer/iu.test(cell),
  ]
  if (basic === oauth) return 'unsaid'
  return basic ? 'password' : 'oauth'
}

/** `1,234`, `1.234`, `1 234` or `1234`. */
function countOf(cell: string): number | undefined {
  const text = cell.trim()
  if (!/^\d{1,3}(?:[.,'’\s]?\d{3})*$/u.test(text)) return undefined
  return Number(text.replaceAll(/\D/gu, ''))
}
