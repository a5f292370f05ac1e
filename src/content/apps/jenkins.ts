import type { App } from '#content/app.ts'
import { sendOne } from '#content/form-steps.ts'
import { formTrouble } from '#content/form-trouble.ts'
import { sendByForm } from '#content/form-way.ts'
import { code, control, text } from '#content/text.ts'

export const app: App = {
  id: 'jenkins',
  name: 'Jenkins',
  by: 'Mailer and Email Extension plug-ins',
  kind: 'program',
  devices: ['server'],
  words: ['jenkin', 'email-ext', 'emailext', 'mailer plugin', 'build server', 'ci'],
  about: text`Mail about builds from a Jenkins server, with the Mailer or the Email Extension plug-in.`,
  ways: [
    sendByForm({
      routed: {
        relay: {
          file: 'jenkins-casc',
          group: 'jenkins',
          place: [
            {
              who: 'you',
              title: text`Put the file in its place`,
              text: text`Merge ${code('jenkins.yaml')} into the one you have, or save it under another name in the folder that ${code('CASC_JENKINS_CONFIG')} names. Leave out ${code('mailer')} or ${code('email-ext')} if you lack that plug-in. Restart Jenkins.`,
              note: text`It needs the plug-in Configuration as Code. Without that, type the settings.`,
            },
          ],
        },
        open: [
          {
            who: 'you',
            title: text`Set the address of the administrator`,
            text: text`Select ${control('Manage Jenkins')}, ${control('System')}. Under ${control('Jenkins Location')} stands the address of the system administrator: Jenkins sends in that name.`,
          },
          {
            who: 'you',
            title: text`Open the mail settings of your plug-in`,
            text: text`Further down: ${control('E-mail Notification')} (Mailer) or ${control('Extended E-mail Notification')} (Email Extension). Most fields stand under ${control('Advanced')}.`,
            note: text`The two do not share their settings. Fill in the one that your jobs use.`,
          },
        ],
        fields: { server: 'SMTP server', port: 'SMTP Port', encryption: 'Use TLS' },
        encryption: { STARTTLS: text`ticked.`, None: text`not ticked.` },
        test: sendOne(
          text`Under ${control('E-mail Notification')}, tick ${control('Test configuration by sending test e-mail')}, type your own address and select ${control('Test configuration')}.`,
        ),
      },
      sources: ['jenkins-email-ext', 'jenkins-mailer'],
    }),
  ],
  next: text`Jenkins sends by itself. With a password it stops when that changes, expires, or is no longer taken.`,
  trouble: [
    ...formTrouble,
    {
      see: text`The test works, but jobs do not send`,
      who: 'you',
      fix: text`The test belongs to ${control('E-mail Notification')}. Jobs with ${code('emailext')} use ${control('Extended E-mail Notification')}: fill that in too.`,
    },
  ],
  gotchas: [
    text`${control('Use OAuth 2.0')} in the Email Extension plug-in is only half of it. Its password has to be a fresh token, which nobody renews. That is no way for daily use.`,
    text`For Microsoft’s server tick ${control('Use TLS')}, not ${control('Use SSL')}: with port 587 it means STARTTLS.`,
    text`A small relay on the same machine, which signs in with OAuth2, is what lasts. With Configuration as Code, ${code('jenkins.yaml')} from your guide points both plug-ins at it.`,
  ],
  checked: '2026-11-23',
}
