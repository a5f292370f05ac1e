import { expect, test } from 'vitest'
import { cloudTerms } from './glossary/clouds.ts'
import { connectingTerms } from './glossary/connecting.ts'
import { organisationTerms } from './glossary/organisation.ts'
import { sendingTerms } from './glossary/sending.ts'
import { signInTerms } from './glossary/sign-in.ts'
import { term, terms } from './glossary.ts'

const ids = terms.map((entry) => entry.id)

test('every id is used once and can stand in an address', () => {
  expect(new Set(ids).size).toBe(ids.length)
  for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
})

test.each([organisationTerms, cloudTerms, signInTerms, connectingTerms, sendingTerms])(
  'terms of a part are in the order of the alphabet by id, so that a new one has one place',
  (...part) => {
    const own = part.map(({ id }) => id)
    expect(own).toEqual(own.toSorted())
  },
)

test('all together are, too', () => expect(ids).toEqual(ids.toSorted()))

test.each(terms)('$id is short, ends, and points to others that exist', ({ id, means, see = [] }) => {
  expect(means.length).toBeLessThanOrEqual(300)
  expect(means).toMatch(/\.$/)
  expect(see).not.toContain(id)
  for (const other of see) expect(term(other), `${id} → ${other}`).toBeDefined()
})
