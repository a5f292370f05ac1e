import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hostileLine } from '#proof/hostile-text.ts'
import { hasPython, python } from '#proof/python.ts'
import { nameUuid } from './uuid.ts'

const UUID5 = `
import sys, json, uuid
space = uuid.UUID('4dd079d8-85da-43f8-b40d-110c60db8fd1')
print(json.dumps([str(uuid.uuid5(space, name)).upper() for name in json.load(sys.stdin)]))
`

describe.skipIf(!hasPython)('beside Python', () => {
  test('any name has the UUID that Python gives it', () => {
    const names = fc.sample(hostileLine, 500)
    expect(names.map(nameUuid)).toEqual(python(UUID5, names))
  })
})

test('a name keeps its UUID for ever: profiles that were handed out must stay replaceable', () => {
  expect(nameUuid('profile ana@contoso.com')).toBe('1A3221E2-43E4-5F02-A843-2F4AC44FA47D')
})

test('half a character is refused', () => {
  expect(() => nameUuid('profile \uD800')).toThrow(RangeError)
})
