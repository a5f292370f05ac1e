import type { App, Step } from '#content/app.ts'
import { menu, sendOne } from '#content/form-steps.ts'
import { formTrouble } from '#content/form-trouble.ts'
import { sendByForm } from '#content/form-way.ts'
import { code, control, text } from '#content/text.ts'

const ownAddress: Step = {
  who: 'you',
  title: text`Give yourself an address`,
  text: text`Test mails go to the address in your own profile. Enter it there first.`,
}

export const app: App = {
  id: 'nextcloud',
  name: 'Nextcloud',
  by: 'The mail of the server itself',
  kind: 'program',
  devices: ['server'],
  words: ['next cloud', 'owncloud', 'own cloud', 'nextcloud mail'],
  about: text`Mail that a Nextcloud server sends: invitations, shares, forgotten passwords.`,
  ways: [
    sendByForm({
      routed: {
        relay: {
          file: 'nextcloud-config',
          group: 'www-data',
          place: [
            {
              who: 'you',
              title: text`Put the file in its place`,
              text: text`Save ${code('email.config.php')} in the folder ${code('config')} of Nextcloud, beside ${code('config.php')}, owned by the user of the web server. Nothing has to be restarted.`,
              note: text`It counts before what stands in ${code('config.php')}. Server, sign-in and sender are in it.`,
            },
            ownAddress,
          ],
        },
        open: [
          ownAddress,
          {
            who: 'you',
            title: text`Open the mail server settings`,
            text: [
              'As administrator, open ',
              ...menu('Administration settings', 'Basic settings', 'Email server'),
              '. ',
              control('Send mode'),
              ' is ',
              control('SMTP'),
              '. Tick ',
              control('Authentication required'),
              ' where a password is needed.',
            ],
          },
        ],
        fields: {
          server: 'Server address',
          encryption: 'Encryption',
          user: 'SMTP Username',
          password: 'SMTP Password',
          sender: 'From address',
        },
        test: sendOne(
          text`As administrator, open ${control('Basic settings')}, ${control('Email server')}. Save if you typed something, then select ${control('Send email')}. It goes to the address in your profile.`,
        ),
      },
      sources: ['nextcloud-21595', 'nextcloud-email', 'nextcloud-mail-6591'],
    }),
    {
      way: 'imap',
      works: false,
      because: text`The server itself reads no mail. The app Nextcloud Mail does, with Microsoft’s sign-in, once the administrator of Nextcloud has entered the id and the secret of an application. We have no verified steps for it.`,
      instead: { app: 'outlook-web', way: 'exchange' },
      sources: ['nextcloud-mail-6591'],
    },
  ],
  next: text`Nextcloud sends by itself. With a password it stops when that changes, expires, or is no longer taken.`,
  trouble: [
    ...formTrouble,
    {
      see: text`The choice is ${control('None/STARTTLS')} or ${control('SSL')}`,
      who: 'you',
      fix: text`Take ${control('None/STARTTLS')} for port 587. Nextcloud then encrypts as soon as the server offers it, and Microsoft’s always does.`,
    },
  ],
  gotchas: [
    text`The server knows no OAuth2 for sending. The request for it was still open when we checked. The app Nextcloud Mail is another thing: it can, but sends nothing for the server.`,
    text`The sender is made of two boxes, name and domain. Together they have to be the mailbox that signs in.`,
    text`The values end in ${code('config.php')}, the password included. Keep that file readable for the web server only. With a relay, ${code('email.config.php')} from your guide stands beside it and counts first.`,
  ],
  checked: '2026-11-23',
}
