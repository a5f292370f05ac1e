import { parseEmail, parseName, parseSignIn } from '#lib/email.ts'
import { isDay, type Day } from '#content/day.ts'
import type { Dropped, DropReason, Person, PersonKey } from './answers.ts'

/** More than this is nobody's name and address; it is not even looked at. */
const LONGEST = 8192

type Read = { ok: true; value: string } | { ok: false; reason: DropReason }

const address = (text: string, parse: typeof parseEmail): Read => {
  const parsed = parse(text)
  return parsed.ok ? parsed : { ok: false, reason: 'not-an-address' }
}
const name = (text: string): Read => {
  const parsed = parseName(text)
  return parsed.ok ? parsed : { ok: false, reason: 'not-a-name' }
}
const day = (text: string): Read =>
  isDay(text) && text.startsWith('20') ? { ok: true, value: text } : { ok: false, reason: 'not-a-day' }

/** Only its letters: what it says is looked at where it is used (lookup/link-preset.ts). */
const packed = (text: string): Read =>
  /^[\w-]+$/u.test(text) ? { ok: true, value: text } : { ok: false, reason: 'damaged' }

const readers: Record<PersonKey, (text: string) => Read> = {
  email: (text) => address(text, parseEmail),
  user: (text) => address(text, parseSignIn),
  name,
  org: name,
  help: name,
  made: day,
  preset: packed,
}

const keys = Object.keys(readers) as PersonKey[]

/** Reads who a person is from a fragment (`#email=ana@contoso.com`). Never throws. */
export function parseFragment(hash: string): { person: Person; dropped: readonly Dropped[] } {
  const text = hash.replace(/^#/u, '')
  if (text.length > LONGEST) return { person: {}, dropped: [{ key: '#', value: '', reason: 'too-long' }] }
  const found: Partial<Record<PersonKey, string>> = {}
  const dropped: Dropped[] = []
  // `#main` and the like are places on the page, not answers.
  for (const part of text.split('&').filter((piece) => piece.includes('='))) {
    const at = part.indexOf('=')
    const key = part.slice(0, at)
    const known = keys.find((candidate) => candidate === key)
    const value = decode(part.slice(at + 1))
    const drop = (reason: DropReason) =>
      dropped.push({ key: key.slice(0, 64), value: (value ?? '').slice(0, 64), reason })
    if (known === undefined) drop('unknown-key')
    else if (found[known] !== undefined) drop('repeated')
    else if (value === undefined) drop('damaged')
    else {
      const read = readers[known](value)
      if (read.ok) found[known] = read.value
      else drop(read.reason)
    }
  }
  return { person: found as Person & { made?: Day }, dropped }
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}

/** Writes who a person is. `@` stays readable; everything else that could end a value is escaped. */
export function toFragment(person: Person): string {
  const parts = keys.flatMap((key) => {
    const value = person[key]
    return value === undefined ? [] : [`${key}=${encodeURIComponent(value).replaceAll('%40', '@')}`]
  })
  return parts.length === 0 ? '' : `#${parts.join('&')}`
}
