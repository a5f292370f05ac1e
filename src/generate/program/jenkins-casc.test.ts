import { describe, expect, test } from 'vitest'
import { proved } from '#proof/record.ts'
import { hasPyYaml, pyYamlVersion, yamlByNode, yamlsByPython } from '#proof/yaml.ts'
import type { MailboxSetup } from '#generate/file-format.ts'
import { casesOf, cases, formatOf, golden } from '#generate/golden-cases.ts'
import { emailOf, userOf } from '#generate/placeholder.ts'
import { hostileFiles } from '#proof/hostile-files.ts'

// Jenkins itself, in Java, is in no package. What its secrets would be put into is refused by quoteCasc.
const format = formatOf('jenkins-casc')

const PASSWORD = '${trim:${readFile:/etc/mail-relay/password}}'
const RELAY = { smtpHost: '127.0.0.1', smtpPort: '1587', useSsl: false, useTls: false }

const settingsFor = (email: string, username: string) => {
  const credential = {
    scope: 'GLOBAL',
    id: 'mail-relay',
    description: 'The made-up password of the mail relay on this machine',
    username,
    password: PASSWORD,
  }
  return {
    credentials: { system: { domainCredentials: [{ credentials: [{ usernamePassword: credential }] }] } },
    unclassified: {
      location: { adminAddress: email },
      mailer: { ...RELAY, charset: 'UTF-8', authentication: { username, password: PASSWORD } },
      'email-ext': { mailAccount: { ...RELAY, credentialsId: 'mail-relay' } },
    },
  }
}

const names = casesOf(format)
const texts = names.map((name) => golden(name, format))
const settings = names.map((name) => {
  const setup: MailboxSetup = cases[name]
  return settingsFor(emailOf(setup), userOf(setup))
})
const hostile = hostileFiles(format)
const hostileSettings = hostile.map(({ email, user }) => settingsFor(email, user))

test('the second reader finds what went in', () => {
  expect(texts.map(yamlByNode)).toEqual(settings)
  expect(hostile.map(({ text }) => yamlByNode(text))).toEqual(hostileSettings)
})

describe.skipIf(!hasPyYaml)('read by PyYAML', () => {
  test('every setting is what went in', () => {
    expect(yamlsByPython(texts)).toEqual(settings)
    proved('jenkins-casc', 'PyYAML', pyYamlVersion())
  })

  test('any person stays inside the values', () => {
    expect(yamlsByPython(hostile.map(({ text }) => text))).toEqual(hostileSettings)
  })
})
