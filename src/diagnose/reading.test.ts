import { expect, test } from 'vitest'
import { read } from './reading.ts'

const SMTP = 'smtp smtp.office365.com 587'
const block = (...lines: string[]) =>
  ['exchange-online-check 1', 'script sh 2026-11-23', ...lines, 'end'].join('\n')
const well = [
  `${SMTP} connect open`,
  `${SMTP} tls TLSv1.3`,
  `${SMTP} certificate trusted`,
  `${SMTP} issuer C = US, O = DigiCert Inc`,
  `${SMTP} auth LOGIN XOAUTH2`,
]

test('what is secret is nowhere in what is read', () => {
  const reading = read('password=hunter22\n535 5.7.139 Authentication unsuccessful')
  expect(JSON.stringify(reading)).not.toContain('hunter22')
  expect(reading.blanked).toEqual(['password'])
})

test('an entry comes with every verdict, sources and all', () => {
  const { diagnosis, entries } = read(
    'NO LOGIN failed.\n535-5.7.8 Username and Password not accepted. - gsmtp',
  )
  for (const { error } of diagnosis.verdicts) expect(entries[error]?.sources.length).toBeGreaterThan(0)
  for (const { reply } of diagnosis.foreign) expect(entries[reply]?.phase).toBe('foreign')
  expect(Object.keys(entries).length).toBeGreaterThan(0)
})

test.each([
  [`${SMTP} connect no-answer`, 'connection-timeout'],
  [`${SMTP} starttls missing`, 'starttls-missing'],
  [`${SMTP} issuer CN = Contoso Web Filter`, 'tls-inspection'],
  ['name smtp.office365.com missing', 'host-not-found'],
])('the block of the check script with “%s” is read', (line, error) => {
  const text = block(...well.filter((each) => !each.startsWith(line.slice(0, -12))), line)
  const { diagnosis } = read(text)
  const [verdict] = diagnosis.verdicts
  expect(verdict?.error).toBe(error)
  const span = verdict?.spans[0]
  expect(line).toContain(text.slice(span?.start, span?.end))
})

test('a check that finds nothing is said to have found nothing', () => {
  const reading = read(block(...well))
  expect(reading.diagnosis.verdicts).toEqual([])
  expect(reading.checked).toBe('network-is-well')
  expect(read(block()).checked).toBe('not-checked')
})
