import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyText } from '#proof/hostile-text.ts'
import { domainPart, localPart } from './address-parts.ts'

test('the last @ divides an address, and nothing is lost', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const [local, domain] = [localPart(text), domainPart(text)]
      expect(domain).not.toContain('@')
      expect(text.includes('@') ? `${local}@${domain}` : local).toBe(text)
    }),
  )
})
