import { expect, test } from 'vitest'
import { readPosterLink, spokenAddress } from './poster-link.ts'

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

test('the address in words is as short as it can be typed', () => {
  expect(spokenAddress(SITE)).toBe('setup.contoso.com/mail')
  expect(spokenAddress('https://setup.contoso.com/')).toBe('setup.contoso.com')
  expect(spokenAddress('http://localhost:4173/')).toBe('localhost:4173')
})
