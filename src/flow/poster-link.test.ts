import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseFragment } from './fragment.ts'
import { holdsPreset, readPosterLink, spokenAddress } from './poster-link.ts'

const SITE = 'https://setup.contoso.com/mail/'
const problemOf = (text: string) => {
  const read = readPosterLink(text, SITE)
  return 'problem' in read ? read.problem : read.link
}

test('a link of this site is taken, with its query and what is in its fragment for everybody', () => {
  for (const link of [
    SITE,
    `${SITE}setup/guide/?device=ios&app=apple-mail-ios`,
    `${SITE}setup/prerequisites/#preset=eyJvIjoiQ29udG9zbyJ9`,
    `${SITE}setup/prerequisites/#made=2026-11-26&preset=eyJvIjoiQ29udG9zbyJ9`,
    `${SITE}setup/guide/?app=thunderbird#made=2026-11-25`,
    `${SITE}setup/guide/#org=Contoso&help=it@contoso.com`,
  ])
    expect(problemOf(`  ${link}\n`)).toBe(link)
  expect(problemOf('setup.contoso.com/mail/apps/')).toBe(`${SITE}apps/`)
})

test('a link to any other place is refused', () => {
  for (const link of [
    'https://setup.contoso.com.evil.example/mail/',
    'https://setup.contoso.com@evil.example/mail/',
    'https://ana:secret@setup.contoso.com/mail/',
    'https://setup.contoso.com:8443/mail/',
    'http://setup.contoso.com/mail/',
    'https://setup.contoso.com/other/',
    'https://setup.contoso.com/mail/../other/',
    'https://setup.contoso.com/mailing/',
    'evil.example',
  ])
    expect(problemOf(link), link).toBe('other-host')
  for (const link of [
    'javascript:alert(1)',
    'data:text/html,x',
    'https://',
    'a b c',
    'ftp://setup.contoso.com/mail/',
  ])
    expect(['not-a-link', 'other-host'], link).toContain(problemOf(link))
  expect(problemOf(' ')).toBe('empty')
  expect(problemOf('nonsense')).toBe('not-a-link')
})

test('a link for one person, or one too long for a code on a wall, is refused', () => {
  for (const fragment of [
    'email=ana@contoso.com',
    'user=ana@contoso.com',
    'name=Ana%20Ruiz',
    'made=2026-11-25&email=ana@contoso.com',
  ])
    expect(problemOf(`${SITE}setup/guide/#${fragment}`), fragment).toBe('personal')
  expect(problemOf(`${SITE}#preset=${'a'.repeat(1300)}`)).toBe('too-long')
})

test('a link for one person is refused however it is spelt, and wherever it is named', () => {
  for (const rest of [
    'setup/guide/?email=ana@contoso.com',
    'setup/guide/?app=thunderbird&name=Ana',
    'setup/guide/?app=ana@contoso.com',
    'setup/guide/?app=ana%40contoso.com',
    'setup/guide/?ref=ana%2540contoso.com',
    'setup/guide/%23email=ana@contoso.com',
    'setup/guide/%23email%3Dana',
    'setup/guide/%2523email%253Dana',
    'setup/guide/?app=thunderbird%23email=ana',
    'setup/guide/#EMAIL=ana@contoso.com',
    'setup/guide/#Name=Ana',
    'setup/guide/#%65mail=ana',
    'setup/guide/#email%3Dana%40contoso.com',
    'setup/guide/#email=no-address',
    'setup/guide/#mail=ana%40contoso.com',
    'setup/guide/#ana@contoso.com',
    'setup/guide/#org=ana@contoso.com',
    'setup/guide/#made=2026-11-25&%65mail=ana%40contoso.com',
    'setup/guide/#ｅｍａｉｌ=ana＠contoso.com',
    'setup/guide/#help=it@contoso.com&user=ana',
  ])
    expect(problemOf(SITE + rest), rest).toBe('personal')
})

test('a link with a part that no page here knows is refused, and the part is named', () => {
  for (const [rest, part] of [
    ['?utm_source=mail', 'utm_source'],
    ['fix/?q=Ana%20Berg', 'q'],
    ['?APP=thunderbird', 'APP'],
    ['setup/guide/?app=<b>', 'app=<b>'],
    ['setup/guide/;id=7', 'setup/guide/;id=7'],
    ['setup/guide/%00', 'setup/guide/%00'],
    ['#id=7', 'id'],
    ['#made=yesterday', 'made'],
    ['#made=2026-11-25&made=2026-11-24', 'made'],
    ['#a%20place', '#a%20place'],
  ])
    expect(readPosterLink(SITE + rest, SITE), rest).toEqual({ problem: 'unknown', part })
  for (const rest of ['apps/?state=works&sign-in=oauth2', 'admin/hosting/?server=caddy', '#tasks'])
    expect(problemOf(SITE + rest)).toBe(SITE + rest)
})

test('where the site itself lies says nothing of a person', () => {
  const site = 'https://pages.example/~user=it/@contoso/'
  expect(readPosterLink(`${site}apps/`, site)).toEqual({ link: `${site}apps/` })
})

test('a link that is taken has nobody in it, whatever was pasted', () => {
  const piece = fc.constantFrom(
    'email',
    'user',
    'name',
    '=',
    '@',
    '#',
    '?',
    '&',
    '%23',
    '%3D',
    '%40',
    'ana',
    '.',
    'app',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const read = readPosterLink(SITE + pieces.join(''), SITE)
      if ('problem' in read) return
      const { hash } = new URL(read.link)
      const { email, user, name } = parseFragment(hash).person
      expect([email, user, name]).toEqual([undefined, undefined, undefined])
      expect(decodeURIComponent(read.link)).not.toMatch(/@|(?:email|user|name)=/u)
    }),
    { numRuns: 1000 },
  )
})

test('the address in words is as short as it can be typed', () => {
  expect(spokenAddress(SITE)).toBe('setup.contoso.com/mail')
  expect(spokenAddress('https://setup.contoso.com/')).toBe('setup.contoso.com')
  expect(spokenAddress('http://localhost:4173/')).toBe('localhost:4173')
})

test('a link with a preset is known, as nobody can type one', () => {
  expect(holdsPreset(`${SITE}setup/prerequisites/#made=2026-11-26&preset=eyJvIjoiQ29udG9zbyJ9`)).toBe(true)
  expect(holdsPreset(`${SITE}setup/guide/?app=thunderbird#org=Contoso`)).toBe(false)
})
