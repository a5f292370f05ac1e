import { expect, test } from 'vitest'
import { forXml, nobody } from './about-file.ts'
import { cases } from './golden-cases.ts'

test('of a link nothing is left that is about a person', () => {
  const link = 'https://setup.example.com/?app=x#email=ana@contoso.com\n#name=Ana'
  expect(nobody({ ...cases.shared, link })).toEqual({
    cloud: cases.shared.cloud,
    today: cases.shared.today,
    link: 'https://setup.example.com/?app=x',
  })
})

test('a link in XML has no two hyphens in a row, and leads to the same place', () => {
  const link = 'https://setup.example.com/?app=a--b---c'
  const { link: written } = forXml({ ...cases.plain, link })
  expect(written).not.toContain('--')
  expect(decodeURIComponent(written)).toBe(link)
})
