import { describe, expect, test } from 'vitest'
import { proved } from '#proof/record.ts'
import { hasPyYaml, pyYamlVersion, yamlByNode, yamlsByPython } from '#proof/yaml.ts'
import type { MailboxSetup } from '#generate/file-format.ts'
import { casesOf, cases, formatOf, golden } from '#generate/golden-cases.ts'
import { emailOf, userOf } from '#generate/placeholder.ts'
import { hostileFiles } from '#proof/hostile-files.ts'

// No program loads this file: a person reads it. That it is YAML keeps every value on its own line.
const format = formatOf('home-assistant')

const valuesFor = (email: string, user: string, name = 'Home Assistant') => ({
  'Mail server': '127.0.0.1',
  Port: 1587,
  Security: 'None',
  Login: user,
  'From address': email,
  'From name': name,
  'To address': email,
})

const names = casesOf(format)
const texts = names.map((name) => golden(name, format))
const values = names.map((name) => {
  const setup: MailboxSetup = cases[name]
  return valuesFor(emailOf(setup), userOf(setup), setup.name)
})

test('every value is what went in', () => {
  expect(texts.map(yamlByNode)).toEqual(values)
})

describe.skipIf(!hasPyYaml)('read by PyYAML', () => {
  test('it agrees, for any person too', () => {
    expect(yamlsByPython(texts)).toEqual(values)
    const hostile = hostileFiles(format)
    expect(yamlsByPython(hostile.map(({ text }) => text))).toEqual(
      hostile.map(({ email, user, name }) => valuesFor(email, user, name)),
    )
    proved('home-assistant', 'PyYAML', pyYamlVersion())
  })
})

test('an ordinary address is shown without escapes', () => {
  expect(golden('nasty', format)).toContain(`Login: "o''brien#EXT#@contoso.com"`)
})
