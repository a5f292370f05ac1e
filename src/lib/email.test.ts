import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseEmail, parseName, parseSignIn } from './email.ts'
import { anyText } from '#proof/hostile-text.ts'

const longest = `${'a'.repeat(64)}@${'b'.repeat(61)}.${'c'.repeat(61)}.${'d'.repeat(61)}.com`

test.each([
  'ana@contoso.com',
  'Ana.B_c-d@mail.contoso.co.uk',
  "o'brien+post@contoso.com",
  'ana_gmail.com#EXT#@contoso.onmicrosoft.com',
  'жанна@пошта.example',
  'אבג@דוגמה.example',
  'ana@xn--bcher-kva.example',
  longest,
])('%s is an address', (address) => {
  expect(parseEmail(address)).toEqual({ ok: true, value: address })
  expect(parseSignIn(` ${address}\n`)).toEqual({ ok: true, value: address })
})

test.each([
  [' \u00A0\n', 'empty'],
  [`a${longest}`, 'too-long'],
  [`${'a'.repeat(65)}@contoso.com`, 'too-long'],
  ['x'.repeat(100_000), 'too-long'],
  ['ana\nb@contoso.com', 'control'],
  ['ana\u202Eb@contoso.com', 'control'],
  ['ana\u200B@contoso.com', 'control'],
  ['ana\u3164@contoso.com', 'control'],
  ['ana\uD800@contoso.com', 'control'],
  ['ana b@contoso.com', 'space'],
  ['"ana"@contoso.com', 'quote'],
  ['o\u2019brien@contoso.com', 'quote'],
  ['`id`@contoso.com', 'quote'],
  ['$(id)@contoso.com', 'symbol'],
  ['100%Unit@contoso.com', 'symbol'],
  ['CONTOSO\\ana@contoso.com', 'symbol'],
  ['<ana@contoso.com>', 'symbol'],
  ['javascript:alert(1)@contoso.com', 'symbol'],
  ['😀@contoso.com', 'symbol'],
  ['ana@contoso,com', 'symbol'],
  ['ana', 'no-at'],
  ['ana@b@contoso.com', 'many-at'],
  ['@contoso.com', 'local-part'],
  ['.ana@contoso.com', 'local-part'],
  ['a..b@contoso.com', 'local-part'],
  ['-rf@contoso.com', 'local-part'],
  ['ana@', 'domain'],
  ['ana@contoso', 'domain'],
  ['ana@contoso.com.', 'domain'],
  ['ana@-contoso.com', 'domain'],
  ['ana@192.0.2.1', 'domain'],
  [`ana@${'b'.repeat(64)}.com`, 'domain'],
])('%j is refused: %s', (text, reason) => expect(parseEmail(text)).toEqual({ ok: false, reason }))

test('the same letters in two spellings are one address', () => {
  expect(parseEmail('n\u0303@contoso.com')).toEqual(parseEmail('\u00F1@contoso.com'))
})

test('nothing passes that a format would stumble over, and what passed passes again', () => {
  const nearly = fc
    .tuple(anyText, fc.constantFrom('@b.co', '@пошта.example', 'a@b.co', '@'))
    .map((parts) => parts.join(''))
  fc.assert(
    fc.property(fc.oneof(anyText, nearly, fc.emailAddress()), (text) => {
      const parsed = parseEmail(text)
      if (!parsed.ok) return
      expect(parsed.value).toMatch(/^[^\s\p{C}\p{Bidi_Control}"`$\\<>()%,;:\u2018-\u201F@]+@[^\s\p{C}@'"]+$/u)
      expect(parseEmail(parsed.value)).toEqual(parsed)
    }),
    { numRuns: 2000 },
  )
})

test.each(['Ana', 'Zoë “Z” O’Brien & Søns <it>', 'می‌خواهم', '-- $(id) `x`', 'Ana 👩‍💻'])(
  '%s is a name',
  (name) => expect(parseName(name)).toEqual({ ok: true, value: name }),
)

test.each([
  ['', 'empty'],
  ['x'.repeat(101), 'too-long'],
  ['Ana\nB', 'control'],
  ['Ana\tB', 'control'],
  ['Ana\u202EB', 'control'],
  ['Ana\u2028B', 'control'],
])('%j is no name: %s', (text, reason) => expect(parseName(text)).toEqual({ ok: false, reason }))
