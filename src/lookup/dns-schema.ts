import * as z from 'zod/mini'
import type { Records } from '#content/domain-answers.ts'
import { LookupProblem } from './lookup-problem.ts'

// The compiled parser needs `new Function`, which our content security policy forbids.
z.config({ jitless: true })

/** The kinds of records we ask for, by their numbers (RFC 1035, 3.2.2). */
export const recordTypes = { CNAME: 5, MX: 15, TXT: 16 } as const
export type RecordType = keyof typeof recordTypes

/** Codes of an answer (RFC 1035, 4.1.1). */
const NO_ERROR = 0
const NO_SUCH_NAME = 3

const MOST = 100
const record = z.object({
  name: z.string().check(z.maxLength(256)),
  type: z.int(),
  data: z.string().check(z.maxLength(5000)),
})
const schema = z.object({
  Status: z.int(),
  Answer: z.optional(z.array(record).check(z.maxLength(MOST))),
})

/** Reads an answer in the JSON of Google and Cloudflare. Throws where it is none. */
export function readDns(json: unknown, type: RecordType): Records {
  const { success, data } = z.safeParse(schema, json)
  if (!success) throw new LookupProblem('nonsense')
  const { Status: status, Answer: answer = [] } = data
  if (status === NO_SUCH_NAME) return { name: 'missing' }
  if (status !== NO_ERROR) throw new LookupProblem('dns-broken')
  return {
    name: 'exists',
    // Where a name is an alias, the answer has the alias first, and what we asked for behind it.
    records: answer
      .filter((each) => each.type === recordTypes[type])
      .map(({ data: text }) => (type === 'TXT' ? textOf(text) : hostOf(text, type))),
  }
}

/** `"v=spf1 include:…" " -all"` as Cloudflare writes it; Google leaves the quotes away. */
const textOf = (data: string): string =>
  data.startsWith('"')
    ? [...data.matchAll(/"((?:[^"\\]|\\.)*)"/gsu)]
        .map(([, part = '']) => part.replaceAll(/\\(.)/gsu, '$1'))
        .join('')
    : data

/** `0 contoso-com.mail.protection.outlook.com.` without number and last dot. */
const hostOf = (data: string, type: RecordType): string => {
  const host = type === 'MX' ? data.replace(/^\s*\d+\s+/u, '') : data.trim()
  return host.replace(/\.$/u, '').toLowerCase()
}
