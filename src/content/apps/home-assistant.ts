import type { App, Step } from '#content/app.ts'
import { sendOne } from '#content/form-steps.ts'
import { formTrouble } from '#content/form-trouble.ts'
import { sendByForm } from '#content/form-way.ts'
import { code, control, text } from '#content/text.ts'

const addIntegration: Step = {
  who: 'you',
  title: text`Add the SMTP integration`,
  text: text`Open ${control('Settings')}, ${control('Devices & services')}, select ${control('Add integration')} and look for SMTP.`,
  note: text`Lines for SMTP in ${code('configuration.yaml')} are the old way. Home Assistant takes them over.`,
}

export const app: App = {
  id: 'home-assistant',
  name: 'Home Assistant',
  by: 'The SMTP integration',
  kind: 'program',
  devices: ['server'],
  words: ['homeassistant', 'hass', 'hassio', 'smart home', 'notify'],
  about: text`Notifications by mail from Home Assistant, with its SMTP integration.`,
  ways: [
    sendByForm({
      routed: {
        relay: {
          file: 'home-assistant',
          place: [
            addIntegration,
            {
              who: 'you',
              title: text`Copy the values from the file`,
              text: text`Open ${code('home-assistant.txt')} and type each value into the field of its name, without the quotation marks. ${control('Password')} is one that you make up, always the same.`,
              note: text`It is a list to copy from: Home Assistant loads no file for this. The relay locks its token with that password.`,
            },
          ],
        },
        open: [addIntegration],
        fields: {
          server: 'Mail server',
          port: 'Port',
          encryption: 'Security',
          user: 'Login',
          password: 'Password',
          sender: 'From address',
        },
        test: sendOne(
          text`Open the developer tools, choose the action ${code('smtp.send_message')}, and send a few words to your own address.`,
        ),
      },
      needs: text`A current Home Assistant.`,
      sources: ['homeassistant-smtp'],
    }),
  ],
  next: text`Home Assistant sends when an automation says so. With a password it stops when that changes, expires, or is no longer taken.`,
  trouble: [
    ...formTrouble,
    {
      see: text`An app password is refused`,
      who: 'you',
      fix: text`The form suggests one, but Microsoft 365 counts it as a password like any other. It helps only where your organisation still lets a password send.`,
    },
  ],
  gotchas: [
    text`The integration has no OAuth2. That its page lists Microsoft’s server does not mean that a password is taken there for long. A relay lasts, and your guide has its values to copy.`,
    text`A mailbox of your employer is a poor choice for a home. A private mail service, or a notification to the phone, does not depend on these rules.`,
    text`Reading mail with the IMAP integration needs a sign-in that it does not have, as far as we know. Microsoft refuses passwords there.`,
  ],
  checked: '2026-11-23',
}
