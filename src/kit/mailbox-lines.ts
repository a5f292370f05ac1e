import { parseEmail, parseName, type EmailProblem } from '#lib/email.ts'

export type MailboxLine = { email: string; name?: string }

/** A line that was not taken; counted from 1. */
export type LineProblem = { line: number; text: string; reason: EmailProblem | 'repeated' }

/** More characters than this are no list of people, and are not looked at. */
export const longest = 5_000_000

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
    const [address = '', ...rest] = raw.split(/[,;\t]/u)
    const email = parseEmail(address)
    const name = parseName(rest.join(' ').replaceAll(/^\s*"|"\s*$/gu, ''))
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
