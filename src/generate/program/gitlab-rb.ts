import { fileTitles } from '#content/file-titles.ts'
import { graphHosts } from '#content/graph-hosts.ts'
import { APPLICATION_ID, TENANT_ID } from '#content/entra-placeholders.ts'
import { code, text } from '#content/text.ts'
import { aboutUse } from '#generate/about-file.ts'
import type { FileFormat, MailboxSetup } from '#generate/file-format.ts'
import { emailOf } from '#generate/placeholder.ts'
import { hashComment } from '#lib/quote-comment.ts'
import { quoteRuby } from '#lib/quote-ruby.ts'
import { addressToReplace, graphApplicationWords } from './entra-values.ts'

/** GitLab's mailer for Microsoft Graph (docs.gitlab.com/omnibus/settings/microsoft_graph_mailer). */
export const gitlabRb: FileFormat = {
  id: 'gitlab-rb',
  ...fileTitles['gitlab-rb'],
  name: () => 'gitlab.rb',
  mediaType: 'application/octet-stream',
  where: text`Add its lines to the end of ${code('/etc/gitlab/gitlab.rb')} and put your values in. Take out lines with ${code('smtp_enable')} above. Then run ${code('gitlab-ctl reconfigure')}.`,
  undo: text`Take the lines out of ${code('/etc/gitlab/gitlab.rb')} and run ${code('gitlab-ctl reconfigure')}.`,
  write,
}

const SECRET_FILE = '/etc/gitlab/graph-client-secret'

function write(setup: MailboxSetup): string {
  const email = emailOf(setup)
  const about = [
    ...aboutUse(setup, gitlabRb),
    ...graphApplicationWords,
    'The user id is the object id of the mailbox in Entra, under Users.',
    `The secret is read from ${SECRET_FILE}: write it there, in one line, readable for root alone. It stops being good on a day: note it.`,
    ...addressToReplace(setup),
  ]
  const setting = (name: string, value: string) => `gitlab_rails['${name}'] = ${value}`
  const graph = (name: string, value: string) => setting(`microsoft_graph_mailer_${name}`, value)
  return [
    // No comment below can choose another encoding then.
    '# encoding: utf-8',
    ...about.map(hashComment),
    '',
    setting('smtp_enable', 'false'),
    graph('enabled', 'true'),
    graph('user_id', quoteRuby('ID-OF-THE-MAILBOX')),
    graph('tenant', quoteRuby(TENANT_ID)),
    graph('client_id', quoteRuby(APPLICATION_ID)),
    graph('client_secret', `File.read(${quoteRuby(SECRET_FILE)}).strip`),
    graph('azure_ad_endpoint', quoteRuby(`https://${setup.cloud.signInHost.value}`)),
    graph('graph_endpoint', quoteRuby(`https://${graphHosts[setup.cloud.id].value}`)),
    '',
    '# Both have to be this mailbox: Microsoft refuses others (ErrorSendAsDenied).',
    setting('gitlab_email_from', quoteRuby(email)),
    setting('gitlab_email_reply_to', quoteRuby(email)),
    '',
  ].join('\n')
}
