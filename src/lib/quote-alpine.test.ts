import { describe, expect, test } from 'vitest'
import { hasAlpine, readByAlpine } from '#proof/alpine.ts'
import { sendersByPython } from '#proof/config-parser.ts'
import { hostileValues, linesOf, valuesOf, writtenBy } from '#proof/hostile-values.ts'
import { hasPython } from '#proof/python.ts'
import { alpineFrom, alpineUser } from './quote-alpine.ts'

const list = (name: string, entries: readonly string[]) => `${name}=${entries.join(',\n\t')}\n`

describe.skipIf(!hasAlpine || !hasPython)('read back by Alpine', () => {
  // Alpine takes the list apart and puts variables in; what is left is a From like any other.
  test('any display name is refused or comes back', () => {
    const written = writtenBy((name) => alpineFrom(name, 'ana@contoso.com'), hostileValues())
    expect(written.length).toBeGreaterThan(7000)
    const read = readByAlpine(list('customized-hdrs', linesOf(written))).get('customized-hdrs') ?? []
    expect(read).toHaveLength(written.length)
    expect(sendersByPython(read.map((entry) => entry.replace(/^From: /u, '')))).toEqual(
      valuesOf(written).map((name) => [name, 'ana@contoso.com']),
    )
  })

  test('any user name is refused or stays one part of the server', () => {
    const written = writtenBy((user) => `a.example/user=${alpineUser(user)}/submit`, hostileValues())
    expect(written.length).toBeGreaterThan(1500)
    const read = readByAlpine(list('smtp-server', linesOf(written))).get('smtp-server') ?? []
    expect(read.map((server) => server.split('/'))).toEqual(
      valuesOf(written).map((user) => ['a.example', `user=${user}`, 'submit']),
    )
  })
})

test.each(['a}@contoso.com', 'a/b@contoso.com', 'a,b', '$HOME', `${'x'.repeat(53)}@contoso.com`])(
  'the user name %s is refused',
  (user) => expect(() => alpineUser(user)).toThrow(RangeError),
)
