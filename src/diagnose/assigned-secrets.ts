import type { SecretKind } from '#content/secret-words.ts'
import { isProse, isRepeated, looksSecret, phraseEnd } from './password-prose.ts'
import { isBlanked, isPlaceholder } from './placeholders.ts'
import type { Secret } from './redact.ts'
import { valueAt, type Value } from './secret-value.ts'

const PASSWORD =
  '(?:pass(?:word|wd|phrase|code)|kennwort|passwort|mot de passe|contraseña|wachtwoord|(?<!\\p{L})senha|pwd(?!=/)' +
  '|(?:(?<![a-z])|(?<=smtp|imap|pop3?|mail|auth|db|app|user|my))pass)\\d?'
/** Words that only a sign makes a key: `pw: x`. */
const SIGNED =
  '(?<!\\p{L})(?:pw|clave|parola|passord|adgangskode|lösenord|salasana|hasło|heslo|jelszó|пароль|密码|密碼|パスワード|비밀번호)'
const CLIENT_SECRET =
  '(?<![a-z])(?:client|app)[_ -]?secret|api[_ -]?key|(?<![a-z])secret(?:[_ -]?(?:key|value))?'
const TOKEN =
  '(?<![a-z])(?:(?:refresh|access|id)[_ -]?token|client[_ -]?assertion|code[_ -]?verifier|device[_ -]?code|assertion)'

const QUOTE = '(?:\\\\{0,7}(?:["\'`“”‘’]|&quot;|&#3[49];|%22))'
// PowerShell fills up with blanks before its colon; `<add key="…" value="…">` and `- name: …⏎ value: …`.
const SIGN = '[ \\t]{0,40}(?<sign>=>|->|→|:=|={1,3}|[:：])[ \\t]{0,40}'
const VALUE = `[\\s,]{1,40}${QUOTE}?(?<value>value)${QUOTE}?[ \\t]{0,4}[:=][ \\t]{0,4}`
const BLANK = '(?<blank>[ \\t]{1,20}(?<is>(?:is|was|ist|lautet|est|es)[ \\t]{1,4})?)'
const SIGNED_END = `${QUOTE}?\\]?(?: for [^\\s:]{1,80})?${SIGN}`

type Key = { kind: SecretKind; pattern: RegExp; only?: (value: string) => boolean }

const signed = (key: string): RegExp => new RegExp(`(?<key>${key})${SIGNED_END}`, 'giu')
const written = (key: string): RegExp =>
  new RegExp(`(?<key>${key})(?:${SIGNED_END}|${QUOTE}?${VALUE}|${QUOTE}?${BLANK})`, 'giu')

const keys: readonly Key[] = [
  { kind: 'password', pattern: written(PASSWORD) },
  { kind: 'password', pattern: signed(SIGNED) },
  { kind: 'client-secret', pattern: written(CLIENT_SECRET) },
  { kind: 'token', pattern: written(TOKEN) },
  // “Unexpected token: <”
  {
    kind: 'token',
    pattern: signed('(?<![a-z])token'),
    only: (value) => value.length >= 16 && looksSecret(value),
  },
]

type Place = { text: string; at: number; kind: SecretKind; key: string; sign?: string; is?: string }

/** What a terminal asked for and was given on the next line. */
const NEXT_LINE = /\r?\n[> \t]{0,8}(?<word>\S{4,100})(?=[ \t]{0,8}(?:\r?\n|$))/y

/** Values behind the word for them: `password: x`, `"pass":"x"`, `smtp_pass x`, `login ana password x`. */
export const assignedSecrets = (text: string): Secret[] => keys.flatMap((key) => secretsOf(key, text))

function secretsOf({ kind, pattern, only }: Key, text: string): Secret[] {
  const found: Secret[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const { key = '', sign, value: named, is } = match.groups ?? {}
    const by = sign ?? named
    const value = valueAt(text, pattern.lastIndex) ?? (by && onNextLine(text, pattern.lastIndex))
    if (!value || isBlanked(text, value.start) || only?.(text.slice(value.start, value.end)) === false)
      continue
    const end = endOf({ text, at: match.index, kind, key, ...(by && { sign: by }), ...(is && { is }) }, value)
    if (end === undefined) continue
    found.push({ kind, start: value.start, end })
    // What was blanked is not searched again, so that the work stays in proportion to the text.
    pattern.lastIndex = end
  }
  return found
}

function onNextLine(text: string, at: number): Value | undefined {
  NEXT_LINE.lastIndex = at
  const word = NEXT_LINE.exec(text)?.groups?.['word']
  if (word === undefined || !looksSecret(word)) return undefined
  return { start: NEXT_LINE.lastIndex - word.length, end: NEXT_LINE.lastIndex, quoted: false }
}

/** Where the secret ends; undefined where the value is none. */
function endOf(place: Place, { start, end, quoted }: Value): number | undefined {
  const { text, kind, sign } = place
  const value = text.slice(start, end)
  if (isPlaceholder(value, quoted)) return undefined
  if (sign === undefined) return isMeant(place, value, quoted) ? end : undefined
  if (quoted) return end
  const after = text.slice(end, end + 24)
  if (sign === ':' && value.length < 100 && (isProse(value) || isRepeated(place.key, value, after)))
    return undefined
  return kind === 'password' && /^\p{L}+$/u.test(value) ? phraseEnd(text, end) : end
}

/** With a mere blank between: a sentence about passwords looks the same. */
function isMeant(place: Place, value: string, quoted: boolean): boolean {
  if (!/[\p{L}\p{N}]/u.test(value)) return false
  if (quoted) return !/^[245]\d\d[ -]/u.test(value)
  if (isProse(value) || /^[([{]/u.test(value)) return false
  if (looksSecret(value)) return place.key.toLowerCase() !== 'pass' || isSetting(place, value)
  return place.is === undefined && isSetting(place, value)
}

/** `set smtp_pass x`, `--password x`, `login ana password x`, and a line of its own as in .netrc and msmtprc. */
function isSetting({ text, at, key }: Place, value: string): boolean {
  if (/^-{1,2}[a-z]/iu.test(value)) return false
  const before = text.slice(Math.max(0, at - 160), at)
  if (key.includes('_') || before.endsWith('_') || /(?:^|[\s"'`(])-{1,2}[\w-]{0,30}$/u.test(before))
    return true
  if (/[a-z]$/u.test(before) && /^[A-Z]/u.test(key)) return true
  if (/(?:^|\s)(?:login|user|username|account)[ \t=:]{1,4}\S{1,100}\s+(?:with\s+|is\s+)?$/iu.test(before))
    return true
  const after = text.slice(at + key.length, at + key.length + value.length + 24)
  return /(?:^|\n)[ \t>|]{0,12}(?:set )?$/u.test(before) && /^[ \t]+\S+[ \t]*(?:\r?\n|$)/u.test(after)
}
