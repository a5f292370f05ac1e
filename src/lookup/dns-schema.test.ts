import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { readDns } from './dns-schema.ts'
import { LookupProblem } from './lookup-problem.ts'

const answer = (type: number, ...data: string[]) => ({
  Status: 0,
  TC: false,
  RD: true,
  Question: [{ name: 'contoso.com', type }],
  Answer: data.map((text) => ({ name: 'contoso.com', type, TTL: 300, data: text })),
})

test('MX records are hosts, without number, dot and capitals', () => {
  expect(
    readDns(answer(15, '0 Contoso-com.mail.protection.outlook.com.', '10 mx2.contoso.com'), 'MX'),
  ).toEqual({
    name: 'exists',
    records: ['contoso-com.mail.protection.outlook.com', 'mx2.contoso.com'],
  })
})

test('text comes with quotes from Cloudflare and without from Google, and in parts', () => {
  const read = (data: string) => readDns(answer(16, data), 'TXT')
  const spf = { name: 'exists', records: ['v=spf1 include:spf.protection.outlook.com -all'] }
  expect(read('"v=spf1 include:spf.protection.outlook.com -all"')).toEqual(spf)
  expect(read('"v=spf1 include:spf.protection" ".outlook.com -all"')).toEqual(spf)
  expect(read('v=spf1 include:spf.protection.outlook.com -all')).toEqual(spf)
  expect(read(String.raw`"a \"b\" c"`)).toEqual({ name: 'exists', records: ['a "b" c'] })
})

test('an alias before the record is left out', () => {
  const { Answer, ...rest } = answer(16, '"v=DMARC1; p=none"')
  const alias = { name: '_dmarc.contoso.com', type: 5, TTL: 1, data: 'dmarc.example.' }
  expect(readDns({ ...rest, Answer: [alias, ...Answer] }, 'TXT')).toEqual({
    name: 'exists',
    records: ['v=DMARC1; p=none'],
  })
})

test('no record, no name and a broken domain are three things', () => {
  expect(readDns({ Status: 0 }, 'MX')).toEqual({ name: 'exists', records: [] })
  expect(readDns({ Status: 3 }, 'MX')).toEqual({ name: 'missing' })
  expect(() => readDns({ Status: 2 }, 'MX')).toThrow(new LookupProblem('dns-broken'))
})

test.for([
  undefined,
  null,
  [],
  '<html>',
  {},
  { Status: '0' },
  { Status: 0, Answer: {} },
  { Status: 0, Answer: [{ name: 'a', type: 15, data: 7 }] },
  { Status: 0, Answer: [{ name: 'a', type: 15, data: 'x'.repeat(6000) }] },
  { Status: 0, Answer: Array.from({ length: 101 }, () => ({ name: 'a', type: 15, data: '0 a.' })) },
])('%j is nonsense', (json) => {
  expect(() => readDns(json, 'MX')).toThrow(new LookupProblem('nonsense'))
})

test('whatever comes is read or refused, and never breaks it', () => {
  const record = fc.record({
    name: fc.string(),
    type: fc.constantFrom(5, 15, 16),
    data: fc.string({ unit: 'binary' }),
  })
  const hostile = fc.oneof(
    fc.anything(),
    fc.record({ Status: fc.constantFrom(0, 2, 3), Answer: fc.array(record) }, { requiredKeys: [] }),
    fc.json().map((text) => JSON.parse(text) as unknown),
  )
  fc.assert(
    fc.property(hostile, fc.constantFrom('MX', 'TXT', 'CNAME'), (json, type) => {
      try {
        const read = readDns(json, type)
        expect(read.name === 'missing' || read.records.every((text) => typeof text === 'string')).toBe(true)
      } catch (error) {
        expect(error).toBeInstanceOf(LookupProblem)
      }
    }),
    { numRuns: 1000 },
  )
})
