import { expect, test } from 'vitest'
import { withinDomain } from './within-domain.ts'

test.each([
  ['mimecast.com', true],
  ['eu.Mimecast.com.', true],
  ['notmimecast.com', false],
  ['mimecast.com.evil.example', false],
])('%s', (host, is) => {
  expect(withinDomain(host, 'mimecast.com')).toBe(is)
})
