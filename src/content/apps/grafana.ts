import type { App } from '#content/app.ts'
import { goLocal, sendOne } from '#content/form-steps.ts'
import { formTrouble } from '#content/form-trouble.ts'
import { sendByForm } from '#content/form-way.ts'
import { code, control, text } from '#content/text.ts'

export const app: App = {
  id: 'grafana',
  name: 'Grafana',
  by: 'A server of your own; alerts',
  kind: 'program',
  devices: ['server'],
  words: ['graphana', 'grafanna', 'grafana.ini', 'dashboard', 'monitoring', 'alerting'],
  about: text`Alerts and invitations by mail from a Grafana server of your own.`,
  ways: [
    sendByForm({
      routed: {
        relay: {
          file: 'grafana-ini',
          group: 'grafana',
          local: goLocal,
          place: [
            {
              who: 'you',
              title: text`Put the file in its place`,
              text: text`In your ${code('/etc/grafana/grafana.ini')} or ${code('custom.ini')}, put the lines of ${code('grafana.ini')} in the place of the section ${code('[smtp]')}. Then restart Grafana.`,
              note: goLocal,
            },
          ],
        },
        open: [
          {
            who: 'you',
            title: text`Open the configuration file`,
            text: text`It is ${code('grafana.ini')} or ${code('custom.ini')}. In the section ${code('[smtp]')}, set ${code('enabled')} to true. ${code('host')} takes server and port together, with a colon between them.`,
            note: text`In a container, the values are variables such as ${code('GF_SMTP_HOST')}.`,
          },
        ],
        fields: {
          server: 'host',
          encryption: 'startTLS_policy',
          user: 'user',
          password: 'password',
          sender: 'from_address',
        },
        encryption: { STARTTLS: text`${code('MandatoryStartTLS')}.`, None: text`${code('NoStartTLS')}.` },
        test: sendOne(
          text`Restart Grafana. Under ${control('Alerting')}, ${control('Contact points')}, add one of the type ${control('Email')} with your own address and select ${control('Test')}.`,
        ),
      },
      needs: text`A Grafana of your own. Grafana Cloud sends by itself.`,
      sources: ['grafana-365', 'grafana-email'],
    }),
  ],
  next: text`Grafana sends alerts by itself. With a password it stops when that changes, expires, or is no longer taken. Test the contact point now and then.`,
  trouble: [
    ...formTrouble,
    {
      see: text`The test says that the connection was refused, or nothing at all changes`,
      who: 'you',
      fix: text`Grafana still uses its default, ${code('localhost:25')}. A semicolon at the start of a line switches that line off: remove it, and restart Grafana.`,
    },
  ],
  gotchas: [
    text`Grafana has no OAuth2 for SMTP. People have asked for it; the request was still open when we checked.`,
    text`A small relay on the same machine, which signs in with OAuth2, is what lasts. ${code('grafana.ini')} from your guide points Grafana at it.`,
    text`Do not set ${code('skip_verify')} to true. It hides a wrong certificate instead of mending it.`,
  ],
  checked: '2026-11-23',
}
