import { expect, test } from 'vitest'
import { apps } from '#content/app-list.ts'
import { appWords } from '#content/app-words.ts'
import { findApps } from './app-search.ts'

test.each([
  ['outlok', 'outlook-classic'],
  ['iphone mail', 'apple-mail-ios'],
  ['k9', 'k9'],
  ['K-9', 'k9'],
  ['thunderbrid', 'thunderbird'],
  ['ricoh', 'ricoh-printer'],
  ['officejet', 'hp-printer'],
  ['wordpress', 'fluentsmtp'],
  ['Send-MailMessage', 'send-mailmessage'],
  ['mbsync', 'isync'],
  ['laravel', 'symfony'],
  ['drac', 'server-card'],
  ['gmial', 'gmail-android'],
  ['mail', 'apple-mail-ios'],
  ['my brother scanner', 'brother-printer'],
  ['lanier', 'ricoh-printer'],
  ['proxmox', 'smtp-device'],
  ['unifi', 'smtp-device'],
  ['teh bat', 'the-bat'],
  ['apple mail on my iphone', 'apple-mail-ios'],
])('“%s” finds %s among the first three', (text, id) => {
  expect(
    findApps(text, apps, appWords)
      .slice(0, 3)
      .map((app) => app.id),
  ).toContain(id)
})

test.each([
  ['gmail', 1],
  ['mailx', 8],
  ['icloud', 0],
])('“%s” finds no more than %i', (text, most) => {
  expect(findApps(text, apps, appWords).length).toBeLessThanOrEqual(most)
})

test('a way is found by its name, too', () => {
  for (const [text, way] of [
    ['pop3', 'pop'],
    ['exchange', 'exchange'],
    ['activesync', 'exchange'],
  ] as const) {
    const found = findApps(text, apps, appWords)
    expect(found.length).toBeGreaterThan(3)
    expect(
      found.some(({ ways }) => ways.includes(way)),
      text,
    ).toBe(true)
  }
})

test('scan to email finds printers', () => {
  expect(findApps('scan to email', apps, appWords).some(({ kind }) => kind === 'device')).toBe(true)
})

test('every app is found first by its own name', () => {
  for (const app of apps) expect(findApps(app.name, apps, appWords)[0]?.id).toBe(app.id)
})

test('nonsense finds nothing, an empty text everything', () => {
  expect(findApps('zzqxw', apps, appWords)).toEqual([])
  expect(findApps('  ', apps, appWords)).toEqual(apps)
  expect(findApps('<img src=x>'.repeat(9999), apps, appWords)).toEqual([])
})
