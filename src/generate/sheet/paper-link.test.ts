import { expect, test } from 'vitest'
import { paperLink } from './paper-link.ts'

const link = (name: string) =>
  `https://setup.example.com/#email=ana@contoso.com&name=${encodeURIComponent(name)}&made=2026-11-25`

test('only a very long link goes without the name', () => {
  expect(paperLink(link('Ana Silva')).text).toBe(link('Ana Silva'))
  expect(paperLink(link('李小龙')).text).toContain('name=')
  expect(paperLink(link('字'.repeat(100))).text).toBe(
    'https://setup.example.com/#email=ana@contoso.com&made=2026-11-25',
  )
})

test('what no code holds has none', () => {
  expect(paperLink(`https://setup.example.com/#email=${'%D0%B6'.repeat(600)}`).code).toBeUndefined()
})
