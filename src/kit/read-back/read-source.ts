import { decodeText } from '#kit/table/decode-text.ts'
import { readTable, readTableText } from '#kit/table/read-table.ts'
import type { Table, TableProblem } from '#kit/table/table.ts'
import { given } from '#lib/given.ts'
import { isAudit, readAudit } from './read-audit.ts'
import { isPlan, readPlan } from './read-plan.ts'
import { columnOfAddresses, isReport, readReport } from './read-report.ts'
import type { ReportColumns, Source, SourceProblem } from './source.ts'

type Reading = { source: Source } | { problem: SourceProblem }

/** So many columns are named to whoever shall say which is which. */
const NAMED = 60

/** What somebody dropped or pasted, told apart by the names of its columns; `report`: as it is said to be. */
export function readSource(from: Uint8Array | string, report?: ReportColumns): Reading {
  if (typeof from === 'string') return shownIn(from) ?? sourceIn(readTableText(from), report)
  return shownIn(textOf(from)) ?? sourceIn(readTable(from), report)
}

function sourceIn(reading: { table: Table } | { problem: TableProblem }, report?: ReportColumns): Reading {
  if ('problem' in reading) return reading
  const { table } = reading
  if (report !== undefined) return readReport(table, report)
  if (isAudit(table.header)) return readAudit(table)
  if (isPlan(table.header)) return readPlan(table)
  if (isReport(table.header)) return readReport(table)
  return {
    problem: {
      reason: 'unknown-columns',
      columns: table.header.slice(0, NAMED).map((name) => name.slice(0, 40)),
      ...given({ addresses: columnOfAddresses(table) }),
    },
  }
}

/** So much text is more than a console shows of one thing. */
const SHOWN = 20_000

// As the console shows settings: a name, a colon and a value, or a name, a line of hyphens and a value.
const LISTED = /^[ \t]*SmtpClientAuthenticationDisabled[ \t]*:[ \t]*(?<value>True|False)[ \t]*$/imu
const BELOW =
  /^"?SmtpClientAuthenticationDisabled"?[ \t]*\n(?:[ \t]*-+[ \t]*\n)?[ \t]*"?(?<value>True|False)"?$/iu
const OF_MAILBOXES = /^[ \t]*(?:ImapEnabled|PopEnabled|PrimarySmtpAddress|OWAEnabled)[ \t]*:/imu

/** The setting of the organisation, as `Get-TransportConfig` shows it; or a list that no program can read back. */
function shownIn(text: string): Reading | undefined {
  if (text.length > SHOWN) return undefined
  const lines = text
    .replace(/^\uFEFF/u, '')
    .replaceAll(/\r\n?/gu, '\n')
    .trim()
  if (OF_MAILBOXES.test(lines)) return { problem: { reason: 'shown-list' } }
  const value = (LISTED.exec(lines) ?? BELOW.exec(lines))?.groups?.['value']
  if (value === undefined) return undefined
  return { source: { kind: 'organisation', organisation: /true/iu.test(value) ? 'off' : 'on' } }
}

/** The text of a file that is small enough to be one of those. */
function textOf(bytes: Uint8Array): string {
  const decoded = bytes.length > 2 * SHOWN ? undefined : decodeText(bytes)
  return decoded !== undefined && 'text' in decoded ? decoded.text : ''
}
