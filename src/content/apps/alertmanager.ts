import type { App } from '#content/app.ts'
import { goLocal, sendOne } from '#content/form-steps.ts'
import { formTrouble } from '#content/form-trouble.ts'
import { sendByForm } from '#content/form-way.ts'
import { code, text } from '#content/text.ts'

export const app: App = {
  id: 'alertmanager',
  name: 'Prometheus Alertmanager',
  by: 'Alerts of Prometheus',
  kind: 'program',
  devices: ['server'],
  words: ['alert manager', 'prometeus', 'smtp_smarthost', 'monitoring', 'alerting'],
  about: text`Alerts by mail from Prometheus.`,
  ways: [
    sendByForm({
      routed: {
        relay: {
          file: 'alertmanager-yml',
          group: 'prometheus',
          local: goLocal,
          place: [
            {
              who: 'you',
              title: text`Put the file in its place`,
              text: text`Merge ${code('alertmanager.yml')} into the one you have, on Debian ${code('/etc/prometheus/alertmanager.yml')}: the part ${code('global')} as it is, the receiver among yours. Check it with ${code('amtool check-config')}.`,
              note: goLocal,
            },
          ],
        },
        open: [
          {
            who: 'you',
            title: text`Open the configuration file`,
            text: text`It is ${code('alertmanager.yml')}, part ${code('global')}. ${code('smtp_smarthost')} takes server and port together, with a colon between them.`,
            note: text`A receiver with ${code('email_configs')} uses these values, unless it has its own.`,
          },
        ],
        fields: {
          server: 'smtp_smarthost',
          encryption: 'smtp_require_tls',
          user: 'smtp_auth_username',
          password: 'smtp_auth_password',
          sender: 'smtp_from',
        },
        encryption: { STARTTLS: text`${code('true')}.`, None: text`${code('false')}.` },
        test: sendOne(
          text`Reload Alertmanager, then run ${code('amtool alert add alertname=test')}. A receiver with your own address has to catch it.`,
        ),
      },
      sources: ['alertmanager-docs', 'alertmanager-issues'],
    }),
  ],
  next: text`Alertmanager sends alerts by itself. With a password it stops when that changes, expires, or is no longer taken. A second kind of receiver beside mail notices that.`,
  trouble: [
    ...formTrouble,
    {
      see: text`It signs in without a password, or with the wrong one`,
      who: 'you',
      fix: text`${code('smtp_auth_password')} and ${code('smtp_auth_password_file')} exclude each other. Use one of them, and leave ${code('smtp_auth_secret')} out: that is for another method.`,
    },
  ],
  gotchas: [
    text`Alertmanager has no OAuth2 for SMTP. The option ${code('oauth2')} in its documentation is for web receivers. Requests for mail were still open when we checked.`,
    text`Keep ${code('smtp_require_tls')} at true for Microsoft’s servers. Only a relay on the same machine may do without, as in ${code('alertmanager.yml')} from your guide.`,
    text`Alerts can also go to Microsoft Teams directly, without mail.`,
  ],
  checked: '2026-11-23',
}
