import { describe, expect, test } from 'vitest'
import { configByNewCompose, hasCompose, hasNewCompose, interpolatedByCompose } from '#proof/compose.ts'
import { readAsEmailproxy } from '#proof/emailproxy.ts'
import { versionOf } from '#proof/program.ts'
import { hasPython } from '#proof/python.ts'
import { proved } from '#proof/record.ts'
import { hasPyYaml, yamlByNode, yamlsByPython } from '#proof/yaml.ts'
import type { MailboxSetup } from '#generate/file-format.ts'
import { casesOf, cases, formatOf, golden } from '#generate/golden-cases.ts'
import { userOf } from '#generate/placeholder.ts'
import { hostileFiles } from '#proof/hostile-files.ts'

const format = formatOf('compose-relay')
const names = casesOf(format)
const texts = names.map((name) => golden(name, format))

type Compose = {
  services: Record<string, { build: { dockerfile_inline: string }; ports: unknown[] }>
  configs: { emailproxy: { content: string } }
}
const yamls = (all: readonly string[]) => yamlsByPython(all) as Compose[]
const contentOf = ({ configs }: Compose) => configs.emailproxy.content

/** Each configuration as the proxy gets it: out of the YAML, through Compose, into the reader it uses itself. */
const proxies = (composes: readonly Compose[]) =>
  readAsEmailproxy(interpolatedByCompose(composes.map(contentOf))).map(({ sections }) => sections)

const scopes: Record<string, string> = {
  worldwide: 'outlook.office.com',
  'gcc-high': 'outlook.office365.us',
  dod: 'outlook.office365.us',
  china: 'partner.outlook.cn',
}

const sectionsFor = (setup: MailboxSetup) => {
  const endpoint = `https://${setup.cloud.signInHost.value}/YOUR-TENANT-ID/oauth2/v2.0`
  return {
    'SMTP-1587': {
      server_address: setup.cloud.servers.smtp.host.value,
      server_port: '587',
      server_starttls: 'True',
      local_address: '0.0.0.0',
    },
    [userOf(setup)]: {
      permission_url: `${endpoint}/devicecode`,
      token_url: `${endpoint}/token`,
      oauth2_scope: `https://${scopes[setup.cloud.id]}/SMTP.Send offline_access`,
      oauth2_flow: 'device',
      client_id: 'YOUR-APPLICATION-ID',
    },
  }
}

describe.skipIf(!hasPyYaml || !hasCompose || !hasPython)('read by PyYAML, Compose and configparser', () => {
  test('the proxy gets what went in', () => {
    expect(proxies(yamls(texts))).toEqual(names.map((name) => sectionsFor(cases[name])))
    proved('compose-relay', 'Docker Compose (variables) and PyYAML', versionOf('docker-compose'))
  })

  test('only this machine reaches the port, and it is text: YAML 1.1 counts 1587:1587 in sixties', () => {
    for (const { services } of yamls(texts)) {
      expect(Object.keys(services)).toEqual(['mail-relay'])
      expect(services['mail-relay']?.ports).toEqual(['127.0.0.1:1587:1587'])
    }
  })

  test('Compose changes nothing in the rest of the file', () => {
    const builds = yamls(texts).map(({ services }) => services['mail-relay']?.build.dockerfile_inline ?? '')
    expect(interpolatedByCompose(builds)).toEqual(builds)
    expect(new Set(builds).size).toBe(1)
  })

  test('any person stays inside the head of one section', () => {
    const files = hostileFiles(format, 300)
    const read = yamls(files.map(({ text }) => text))
    expect(proxies(read)).toEqual(files.map(({ user }) => sectionsFor({ ...cases.plain, user })))
    // All but that one text is the same in every file.
    const rest = read.map((compose) => JSON.stringify({ ...compose, configs: null }))
    expect(new Set(rest).size).toBe(1)
  })
})

test('the second reader of YAML finds the same', () => {
  for (const text of texts) expect(yamlByNode(text)).toEqual(hasPyYaml ? yamls([text])[0] : expect.anything())
})

describe.skipIf(!hasNewCompose)('read by the new Compose', () => {
  test.each(names)('%s: it takes the file', (name) => {
    expect(configByNewCompose(golden(name, format))).toMatchObject({ services: { 'mail-relay': {} } })
  })
})
