import { parseEmail, parseName, type EmailProblem } from '#lib/email.ts'

export type MailboxLine = { email: string; name?: string }

/** A line that was not taken; counted from 1. */
export type LineProblem = { line: number; text: string; reason: EmailProblem | 'repeated' }

/** More characters than this are no list of people, and are not looked at. */
export const longest = 5_000_000

// The first separator outside quotes ends the address; the name may hold more of them.
const CELLS = /^(\s*"(?:[^"]|"")*"\s*|[^,;\t]*)(?:[,;\t](.*))?$/u

/** A cell of a table without the quotes around it (RFC 4180, 2). */
function unquoted(cell: string): string {
  const inner = /^\s*"((?:[^"]|"")*)"\s*$/u.exec(cell)?.[1]
  return inner === undefined ? cell : inner.replaceAll('""', '"')
}

/**
 * One mailbox a line: the address, and after a comma, semicolon or tab the name. Empty lines are passed
 * over; an address that stands there twice is taken once.
 */
export function mailboxLines(text: string): { people: MailboxLine[]; problems: LineProblem[] } {
  const people: MailboxLine[] = []
  const problems: LineProblem[] = []
  const seen = new Set<string>()
  for (const [at, raw] of text.split(/\r\n|\r|\n/u).entries()) {
    if (raw.trim() === '') continue
    const [, address = '', rest = ''] = CELLS.exec(raw) ?? []
    const email = parseEmail(unquoted(address))
    const name = parseName(unquoted(rest))
    const no = (reason: LineProblem['reason']) => problems.push({ line: at + 1, text: raw, reason })
    if (!email.ok) no(email.reason)
    else if (!name.ok && name.reason !== 'empty') no(name.reason)
    else if (seen.has(email.value.toLowerCase())) no('repeated')
    else {
      seen.add(email.value.toLowerCase())
      people.push({ email: email.value, ...(name.ok ? { name: name.value } : {}) })
    }
  }
  return { people, problems }
}
