import { expect, test } from 'vitest'
import { breaksAnywhere, hostParts } from './host-parts.ts'

test('breaks stand before dots and @ only, and nothing is lost', () => {
  expect(hostParts('outlook.office365.com')).toEqual(['outlook', '.office365', '.com'])
  expect(hostParts('ana@contoso.com')).toEqual(['ana', '@contoso', '.com'])
  expect(hostParts('993')).toEqual(['993'])
})

test('only what no host has may break within a word', () => {
  expect(breaksAnywhere('smtp.partner.outlook.cn')).toBe(false)
  expect(breaksAnywhere(`${'a'.repeat(64)}@contoso.com`)).toBe(true)
})
