import { describe, expect, test } from 'vitest'
import { graphHosts } from '#content/graph-hosts.ts'
import { versionOf } from '#proof/program.ts'
import { proved } from '#proof/record.ts'
import { hasRuby, readGitlabRb, soundForRuby } from '#proof/ruby.ts'
import type { MailboxSetup } from '#generate/file-format.ts'
import { casesOf, cases, formatOf, golden } from '#generate/golden-cases.ts'
import { emailOf } from '#generate/placeholder.ts'
import { hostileFiles } from '#proof/hostile-files.ts'

const format = formatOf('gitlab-rb')

const settingsFor = (setup: MailboxSetup) => ({
  smtp_enable: false,
  microsoft_graph_mailer_enabled: true,
  microsoft_graph_mailer_user_id: 'ID-OF-THE-MAILBOX',
  microsoft_graph_mailer_tenant: 'YOUR-TENANT-ID',
  microsoft_graph_mailer_client_id: 'YOUR-APPLICATION-ID',
  microsoft_graph_mailer_client_secret: '(/etc/gitlab/graph-client-secret)',
  microsoft_graph_mailer_azure_ad_endpoint: `https://${setup.cloud.signInHost.value}`,
  microsoft_graph_mailer_graph_endpoint: `https://${graphHosts[setup.cloud.id].value}`,
  gitlab_email_from: emailOf(setup),
  gitlab_email_reply_to: emailOf(setup),
})

describe.skipIf(!hasRuby)('read by Ruby', () => {
  test('every setting is what went in', () => {
    const names = casesOf(format)
    const texts = names.map((name) => golden(name, format))
    expect(readGitlabRb(texts)).toEqual(names.map((name) => settingsFor(cases[name])))
    expect(soundForRuby(texts.join('\n'))).toBe('Syntax OK')
    proved('gitlab-rb', 'Ruby', versionOf('ruby'))
  })

  test('any person stays inside the one value', () => {
    const files = hostileFiles(format)
    expect(readGitlabRb(files.map(({ text }) => text))).toEqual(
      files.map(({ email }) => settingsFor({ ...cases.plain, email })),
    )
  })

  test('no name chooses another encoding for the file', () => {
    const text = format.write({ ...cases.plain, name: 'coding: us-ascii', email: 'ñ@contoso.com' })
    expect(readGitlabRb([String(text)])).toMatchObject([{ gitlab_email_from: 'ñ@contoso.com' }])
  })
})
