import type { Span } from './verdict.ts'

/** An address, and the name that stands before it: `"Silva, Ana" <ana@contoso.com>` (RFC 5322, 3.4). */
export type Person = { address: Span; name?: Span }

/** Also as it stands in links, HTML, JSON and quoted-printable. */
const AT = /@|%40|&#(?:64|x40);|\\u0040|=40(?=[\w-]{1,63}\.)/giu
const LOCAL = /(?:"[^"\n]{1,64}"|[\p{L}\p{N}.!#$%&'*+/=?^_{|}~-]{1,64})$/u
const DOMAIN = /^(?:[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,6}|\[[^\]\s]{2,60}\])/u
const PARAMETER = /^.*[&?]\w{1,30}=/u
/** `user=`, `login_hint=`: no part of the address behind it. */
const KEY =
  /^['=/&?]*(?:[&?]?\w{0,20}(?:hint|user|username|login|email|mail|from|to|upn|rcpt|name|id)=)?['=/]*/iu

const QUOTED = /(?:\\?["“])(?<name>[^"“”\n\\]{1,80})(?:\\?["”])[ \t]{0,3}(?:<|&lt;)$/u
/** All that stands between the name of a header and the address. */
const IN_HEADER =
  /(?:^|\n)[ \t>|]{0,8}(?:from|to|cc|bcc|sender|reply-to|von|an|de|para|à|da|a):[ \t]{0,4}(?<name>[^\n<>@:"]{1,80}?)[ \t]{0,3}(?:<|&lt;)$/iu
/** In a sentence: words in capitals with small ones between, or letters of a script that has none. */
const IN_TEXT =
  /(?<name>(?:\p{Lu}[\p{L}'’.-]{0,30}|\p{Lo}{1,20})(?:[ ](?:\p{Lu}[\p{L}'’.-]{0,30}|\p{Lo}{1,20}|van|von|der|den|de|da|do|dos|di|la|el|al|bin)){0,5})[ \t]{0,3}(?:<|&lt;)$/u

/** From each @ outwards: a pattern that looks for the part before it would try every letter of a long word. */
export function peopleIn(text: string): Person[] {
  const found: Person[] = []
  for (const { 0: at, index } of text.matchAll(AT)) {
    const before = LOCAL.exec(text.slice(Math.max(0, index - 66), index))?.[0]
    const after = DOMAIN.exec(text.slice(index + at.length, index + 260))?.[0]
    const local = before?.startsWith('"') === true ? before : before?.replace(PARAMETER, '').replace(KEY, '')
    if (!local || after === undefined) continue
    const address = { start: index - local.length, end: index + at.length + after.length }
    const name = nameBefore(text, address.start)
    found.push(name === undefined ? { address } : { address, name })
  }
  return found
}

function nameBefore(text: string, at: number): Span | undefined {
  const before = text.slice(Math.max(0, at - 120), at)
  const match = QUOTED.exec(before) ?? IN_HEADER.exec(before) ?? IN_TEXT.exec(before)
  const name = match?.groups?.['name'] ?? ''
  if (match === null || !/\p{L}{2}/u.test(name)) return undefined
  const start = at - before.length + match.index + match[0].lastIndexOf(name)
  return { start, end: start + name.length }
}
