import type { App } from '#content/app.ts'
import { sendOne } from '#content/form-steps.ts'
import { grantGraph, registerApp } from '#content/program-steps.ts'
import { graphTrouble } from '#content/program-trouble.ts'
import { code, slot, text } from '#content/text.ts'

export const app: App = {
  id: 'gitlab',
  name: 'GitLab',
  by: 'A server of your own; sends through Microsoft Graph',
  kind: 'program',
  devices: ['server'],
  words: ['git lab', 'gitlab.rb', 'omnibus', 'graph', 'git server'],
  about: text`Notifications by mail from a GitLab server of your own.`,
  ways: [
    {
      way: 'send',
      works: true,
      signIn: 'oauth2',
      via: 'graph',
      why: text`GitLab has a mailer for Microsoft Graph. It sends over HTTPS, so neither a password nor Authenticated SMTP is needed.`,
      needs: text`GitLab 15.5 or newer, on a server of your own.`,
      steps: [
        registerApp,
        ...grantGraph,
        {
          who: 'you',
          title: text`Switch the mailer on`,
          text: text`In ${code('/etc/gitlab/gitlab.rb')}, set ${code("gitlab_rails['microsoft_graph_mailer_enabled']")} to true.`,
        },
        {
          who: 'you',
          title: text`Enter the values`,
          text: text`With the same beginning: ${code('_user_id')}, ${code('_tenant')}, ${code('_client_id')} and ${code('_client_secret')}. The user id is the id of the mailbox in Entra.`,
          note: text`${code('_azure_ad_endpoint')} is ${slot('signIn.host')} with ${code('https://')} before it.`,
        },
        {
          who: 'you',
          title: text`Set the sender`,
          text: text`${code("gitlab_rails['gitlab_email_from']")}: ${slot('email')}. Then run ${code('gitlab-ctl reconfigure')}.`,
        },
        ...sendOne(
          text`Run ${code('gitlab-rails console')}, and there ${code('Notify.test_email("YOU", "Test", "Hello").deliver_now')}, with your own address for YOU.`,
        ),
      ],
      sources: ['gitlab-graph', 'ms-smtp-app-rbac'],
    },
  ],
  approval: 'admin',
  next: text`GitLab sends without asking anybody. It stops on the day the secret expires.`,
  trouble: graphTrouble,
  gotchas: [
    text`This is for sending. Mail that GitLab reads (replies, service desk) has settings of its own, and a password is refused there.`,
    text`In GCC High, DoD and China, set ${code('_azure_ad_endpoint')} and ${code('_graph_endpoint')} to the addresses of that cloud.`,
    text`GitLab’s documentation says little about the side of Entra. What counts: ${code('Mail.Send')} as an application permission, and the consent of an admin.`,
  ],
  checked: '2026-11-23',
}
