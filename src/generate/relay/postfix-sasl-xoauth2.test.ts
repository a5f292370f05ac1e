import { describe, expect, test } from 'vitest'
import { hostileMailboxes, writtenFor } from '#proof/hostile-mailboxes.ts'
import { versionOf } from '#proof/program.ts'
import { hasPython, python } from '#proof/python.ts'
import { proved } from '#proof/record.ts'
import type { MailboxSetup } from '#generate/file-format.ts'
import { cases, casesOf, formatOf, golden } from '#generate/golden-cases.ts'
import { knownUser } from '#generate/placeholder.ts'

const saslXoauth2 = formatOf('postfix-sasl-xoauth2')

// Debian 12 has no sasl-xoauth2. What it takes is in its sasl-xoauth2.conf(5) and src/config.cc: the three words
// below, of which the first two are required, read by jsoncpp.
describe.skipIf(!hasPython)('sasl-xoauth2.conf, read as JSON by Python', () => {
  const READ = 'import sys, json; print(json.dumps([json.loads(text) for text in json.load(sys.stdin)]))'
  const withoutALabels = (tenants: readonly string[]) =>
    python(
      `import sys, json
def label(text): return text[4:].encode().decode("punycode") if text.startswith("xn--") else text
print(json.dumps([".".join(label(part) for part in text.split(".")) for text in json.load(sys.stdin)]))`,
      tenants,
    )
  const tenantIn = (config: unknown) =>
    /^https:\/\/login\.microsoftonline\.com\/([^/]+)\/oauth2\/v2\.0\/token$/u.exec(
      (config as Record<string, string>)['token_endpoint'] ?? '',
    )?.[1] ?? ''

  test.each(casesOf(saslXoauth2))(
    '%s: the words of the plug-in, with the sign-in page of the cloud',
    (name) => {
      const setup: MailboxSetup = cases[name]
      const [config] = python(READ, [golden(name, saslXoauth2)]) as Record<string, string>[]
      const tenant =
        name === 'scripts' ? 'xn--80a1acn3a.example' : (knownUser(setup) ?? setup.email)?.split('@')[1]
      expect(config).toEqual({
        client_id: 'YOUR-APPLICATION-ID',
        client_secret: '',
        token_endpoint: `https://${setup.cloud.signInHost.value}/${tenant ?? 'YOUR-DOMAIN'}/oauth2/v2.0/token`,
      })
    },
  )

  test('any domain that gets past the door stands in the address, and nothing else does', () => {
    const written = writtenFor(hostileMailboxes(10_000), saslXoauth2.write)
    expect(written.length).toBeGreaterThan(4000)
    const configs = python(
      READ,
      written.map(({ text }) => text),
    ) as unknown[]
    const domains = written.map(({ setup }) => (knownUser(setup) ?? setup.email ?? '').split('@')[1])
    const lower = domains.map((domain) => domain?.toLowerCase() ?? '')
    expect(withoutALabels(configs.map(tenantIn))).toEqual(withoutALabels(lower))
    proved('postfix-sasl-xoauth2', 'Python json', versionOf('python3'))
  })
})
