import { expect, test } from 'vitest'
import { hostileValues, linesOf, valuesOf, writtenBy } from '#proof/hostile-values.ts'
import { python, hasPython } from '#proof/python.ts'
import { quoteUrlUser } from './quote-url-user.ts'

test.skipIf(!hasPython)('any user is refused or comes back from the URL', () => {
  const written = writtenBy((user) => `smtp://${quoteUrlUser(user)}@example.com:587/`, hostileValues())
  expect(written.length).toBeGreaterThan(8000)
  const program = `import sys, json, urllib.parse as u
print(json.dumps([[u.unquote(p.username), p.hostname, p.port] for p in map(u.urlsplit, json.load(sys.stdin))]))`
  expect(python(program, linesOf(written))).toEqual(
    valuesOf(written).map((user) => [user, 'example.com', 587]),
  )
})

test('an address is written as people know it', () => {
  expect(quoteUrlUser("o'brien+a@contoso.com")).toBe('o%27brien%2Ba%40contoso.com')
})
