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
          title: text`Keep the secret in a file`,
          text: text`Write it into ${code('/etc/gitlab/graph-client-secret')}, in one line, and run ${code('chmod 600')} on that file.`,
          note: text`The settings below read it from there.`,
        },
        {
          who: 'you',
          title: text`Add the settings from your guide`,
          text: text`Add the lines of ${code('gitlab.rb')} to the end of ${code('/etc/gitlab/gitlab.rb')}. They switch the mailer for Microsoft Graph on and set ${slot('email')} as sender. Take out lines with ${code('smtp_enable')} above.`,
        },
        {
          who: 'you',
          title: text`Put your three ids in`,
          text: text`In place of the words in capitals: the object id of the mailbox in Entra, tenant id, and application id. Then run ${code('gitlab-ctl reconfigure')}.`,
        },
        ...sendOne(
          text`Run ${code('gitlab-rails console')}, and there ${code('Notify.test_email("YOU", "Test", "Hello").deliver_now')}, with your own address for YOU.`,
        ),
      ],
      files: ['gitlab-rb'],
      sources: ['gitlab-graph', 'ms-graph-deployments', 'ms-smtp-app-rbac'],
    },
  ],
  approval: 'admin',
  next: text`GitLab sends without asking anybody. It stops on the day the secret expires.`,
  trouble: graphTrouble,
  gotchas: [
    text`This is for sending. Mail that GitLab reads (replies, service desk) has settings of its own, and a password is refused there.`,
    text`In GCC High, DoD and China, ${code('_azure_ad_endpoint')} and ${code('_graph_endpoint')} are the addresses of that cloud. The file has them.`,
    text`GitLab’s documentation says little about the side of Entra. What counts: ${code('Mail.Send')} as an application permission, and the consent of an admin.`,
  ],
  checked: '2026-11-23',
}
