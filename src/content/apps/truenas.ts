import type { App } from '#content/app.ts'
import { adminAgrees, deviceNext } from '#content/device-steps.ts'
import { sendOne } from '#content/form-steps.ts'
import { formTrouble } from '#content/form-trouble.ts'
import { sendByForm } from '#content/form-way.ts'
import { code, control, slot, text } from '#content/text.ts'

export const app: App = {
  id: 'truenas',
  name: 'TrueNAS',
  by: 'iXsystems; alerts of the storage server',
  kind: 'device',
  devices: ['server'],
  words: ['true nas', 'freenas', 'free nas', 'scale', 'core', 'ixsystems', 'storage', 'nas'],
  about: text`Alerts by mail from a TrueNAS storage server, the current line (once called SCALE) or CORE.`,
  ways: [
    sendByForm({
      routed: {
        open: [
          {
            who: 'you',
            title: text`Give an administrator an address`,
            text: text`Test mails go to the address of a local administrator. Enter yours in that user’s profile first.`,
          },
          {
            who: 'you',
            title: text`Open the mail settings`,
            text: text`Select the bell for alerts, the gear in its pane, then ${control('Email')}. The window is called ${control('Email Options')}. For a form, ${control('Send Mail Method')} is ${control('SMTP')}.`,
            note: text`In CORE: ${control('System')}, ${control('Email')}.`,
          },
        ],
        fields: {
          server: 'Outgoing Mail Server',
          port: 'Mail Server Port',
          encryption: 'Security',
          user: 'Username',
          password: 'Password',
          sender: 'From Email',
        },
        oauth: {
          when: text`The current line has ${control('Outlook OAuth')} under ${control('Send Mail Method')}. CORE 13.0 has a sign-in for Gmail only.`,
          steps: [
            {
              who: 'you',
              title: text`Choose Outlook OAuth`,
              text: text`Set ${control('Send Mail Method')} to ${control('Outlook OAuth')} and select the button to log in.`,
            },
            {
              who: 'you',
              mailbox: 'own',
              title: text`Sign in with Microsoft`,
              text: text`Sign in as ${slot('user')} on Microsoft’s page and let TrueNAS send.`,
              note: text`The page belongs to ${slot('signIn.host')}. TrueNAS fills in the server by itself.`,
            },
            {
              who: 'you',
              mailbox: 'shared',
              title: text`Sign in with an account of its own`,
              text: text`A shared mailbox cannot sign in. Use an account that may send: it will be the sender.`,
              note: text`If the sender has to be ${slot('email')}, take another route.`,
            },
            adminAgrees,
            {
              who: 'you',
              title: text`Store it`,
              text: text`Back in ${control('Email Options')}, select ${control('Save')}.`,
            },
          ],
        },
        test: sendOne(
          text`Save, open ${control('Email Options')} again and select ${control('Send Test Mail')}.`,
        ),
      },
      sources: ['truenas-api', 'truenas-webui', 'truenas-core-email'],
    }),
  ],
  next: deviceNext,
  trouble: [
    {
      see: text`“No e-mail address is set for root user or any other local administrator”`,
      who: 'you',
      fix: text`The test does not know where to go. Enter your address in the profile of a local administrator and send the test again.`,
    },
    ...formTrouble,
  ],
  gotchas: [
    text`With ${control('Outlook OAuth')} the sender is the account that signed in. Another one cannot be set there.`,
    text`It always uses Microsoft’s worldwide servers (${code('smtp-mail.outlook.com')}). In GCC High, DoD and China take another route.`,
  ],
  checked: '2026-11-23',
}
