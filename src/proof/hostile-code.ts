import * as fc from 'fast-check'
import { anyText, hostileLine, resultOf } from './hostile-text.ts'

const SIGNS = [
  ...`'"\`$\\{}#;%?<>&!@ ab`,
  '#{id}',
  '${HOME}',
  '$HOME',
  '$__env{HOME}',
  '%(host)s',
  '%env(HOME)%',
  '{{',
  '}}',
  '?>',
  '*/',
  '\\u0027',
  "'''",
  '"""',
  '$$',
  '\uFEFF',
  '\uFFFE',
  '字',
  '\u0301',
]

/** Texts rich in what the string literals and the variables of programs are made of. */
export const hostileCode = fc.oneof(
  fc.string({ unit: fc.constantFrom(...SIGNS), maxLength: 30 }),
  hostileLine,
  anyText,
)

/** What an address of the full length does: nothing special, but longer than any line it stands in. */
const LONG = `${"o'".repeat(32)}@${'b'.repeat(60)}.${'c'.repeat(60)}.${'d'.repeat(60)}.com`

/** A function that refuses more than this part of what it is given would be proved with too little, or nothing. */
const LEAST_WRITTEN = 0.5

/** Throws where too much was refused: a test of what is left would say nothing. */
export function expectMostWritten(written: number, of: number): void {
  if (written < of * LEAST_WRITTEN) throw new Error(`Only ${written} of ${of} hostile texts were written`)
}

/** Hostile texts with what a quoting function made of them; without those that it refused, if they are not too many. */
export function quotedTexts(
  quote: (text: string) => string,
  count = 16_000,
): { text: string; quoted: string }[] {
  const texts = [LONG, '', ' ', ...fc.sample(hostileCode, count)]
  const written = texts.flatMap((text) => {
    const quoted = resultOf(() => quote(text))
    return quoted === 'refused' ? [] : [{ text, quoted }]
  })
  expectMostWritten(written.length, texts.length)
  return written
}

/** The same without what every format refuses, so that most of it is written and read. */
const hostileWords = hostileCode.map((text) =>
  text.replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\uFEFF\uFFFE\uFFFF]/gu, ''),
)

/** People whom nobody let through the door. */
export const hostilePerson = fc.record({
  email: hostileWords.map((text) => `${text}@contoso.com`),
  user: hostileWords.map((text) => `${text}@contoso.com`),
  name: hostileWords,
  link: hostileWords,
  support: fc.record({ org: hostileWords, help: hostileWords }),
})
