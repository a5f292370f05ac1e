import { expect, test } from 'vitest'
import { primaryAddress, suggestedAddress } from './address-cell.ts'

test.each([
  ['ana@contoso.com', 'ana@contoso.com'],
  ['SMTP:ana@contoso.com', 'ana@contoso.com'],
  ['smtp:a@contoso.onmicrosoft.com+SMTP:ana@contoso.com', 'ana@contoso.com'],
  ['smtp:a@x.com; SMTP:ana+lists@contoso.com ;SIP:ana@contoso.com', 'ana+lists@contoso.com'],
  ['X500:/o=x,smtp:ana@contoso.com', 'ana@contoso.com'],
  ['mailto:ana@contoso.com', 'ana@contoso.com'],
  ['SIP:ana@contoso.com', 'SIP:ana@contoso.com'],
])('the primary address of %s', (cell, address) => expect(primaryAddress(cell)).toBe(address))

// Gone through again at each place, a million signs would take longer than any test may.
test.each([' ', '+', ';', ',', 'a', ':', 'smtp:', '@', '.'])(
  'a cell full of “%s” costs no more than its length',
  (sign) => {
    const cell = `x:${sign.repeat(1_000_000)}y`
    expect(primaryAddress(cell).length).toBeLessThanOrEqual(cell.length)
    expect(suggestedAddress(cell, 'contoso.com')?.length ?? 0).toBeLessThan(400)
  },
)
