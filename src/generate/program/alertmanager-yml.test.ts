import { describe, expect, test } from 'vitest'
import { checkConfigs, hasAmtool, renderTemplates } from '#proof/alertmanager.ts'
import { versionOf } from '#proof/program.ts'
import { proved } from '#proof/record.ts'
import { hasPyYaml, yamlByNode, yamlsByPython } from '#proof/yaml.ts'
import type { MailboxSetup } from '#generate/file-format.ts'
import { casesOf, cases, formatOf, golden } from '#generate/golden-cases.ts'
import { emailOf, userOf } from '#generate/placeholder.ts'
import { mailAddress } from '#lib/mail-address.ts'
import { hostileFiles } from '#proof/hostile-files.ts'

const format = formatOf('alertmanager-yml')
const names = casesOf(format)
const texts = names.map((name) => golden(name, format))
const people = names.map((name) => {
  const setup: MailboxSetup = cases[name]
  return { email: emailOf(setup), user: userOf(setup), name: setup.name }
})
const hostile = hostileFiles(format)

type Config = { global: Record<string, unknown>; receivers: { email_configs: { to: string }[] }[] }

/** What Alertmanager makes of a file that another reader read: its templates rendered. */
const expectRead = (
  configs: Config[],
  expected: readonly { email: string; user: string; name: string | undefined }[],
) => {
  const sender = renderTemplates(configs.map(({ global }) => String(global['smtp_from'])))
  const to = renderTemplates(configs.map(({ receivers }) => receivers[0]?.email_configs[0]?.to ?? ''))
  expect(to).toEqual(expected.map(({ email }) => email))
  // A letter outside ASCII would spoil the whole header: then the name is left out.
  expect(sender).toEqual(
    expected.map(({ email, name }) =>
      name !== undefined && /^[ -~]+$/u.test(name + email) ? mailAddress(name, email) : email,
    ),
  )
  for (const [at, config] of configs.entries()) {
    expect(config).toEqual({
      global: {
        smtp_smarthost: '127.0.0.1:1587',
        smtp_require_tls: false,
        smtp_auth_username: expected[at]?.user,
        smtp_auth_password_file: '/etc/mail-relay/password',
        smtp_from: config.global['smtp_from'],
      },
      route: { receiver: 'mail' },
      receivers: [{ name: 'mail', email_configs: [{ to: config.receivers[0]?.email_configs[0]?.to }] }],
    })
  }
}

describe.skipIf(!hasAmtool)('read by Alertmanager', () => {
  test('its own check takes every file', () => {
    const { status, says } = checkConfigs([...texts, ...hostile.slice(0, 60).map(({ text }) => text)])
    expect(status, says).toBe(0)
    expect(says.match(/SUCCESS/gu)).toHaveLength(texts.length + Math.min(hostile.length, 60))
    proved('alertmanager-yml', 'Alertmanager', versionOf('amtool'))
  })

  test('the check is no fool', () => {
    expect(checkConfigs([texts[0]?.replace('smtp_from', 'smtp_form') ?? '']).status).toBe(1)
  })

  test('every setting is what went in, after its templates', () => {
    expectRead(
      texts.map((text) => yamlByNode(text) as Config),
      people,
    )
  })

  test('any person stays inside the values, and runs no template', () => {
    expectRead(
      hostile.map(({ text }) => yamlByNode(text) as Config),
      hostile,
    )
  })
})

describe.skipIf(!hasPyYaml)('read by PyYAML', () => {
  test('it agrees with the other reader', () => {
    const all = [...texts, ...hostile.map(({ text }) => text)]
    expect(yamlsByPython(all)).toEqual(all.map(yamlByNode))
  })
})
