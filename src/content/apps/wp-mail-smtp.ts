import type { App } from '#content/app.ts'
import { adminAgrees, otherClouds } from '#content/device-steps.ts'
import { sendOne } from '#content/form-steps.ts'
import { formTrouble } from '#content/form-trouble.ts'
import { sendByForm } from '#content/form-way.ts'
import { code, control, link, slot, text } from '#content/text.ts'

export const app: App = {
  id: 'wp-mail-smtp',
  name: 'WP Mail SMTP',
  by: 'Awesome Motive; for WordPress',
  kind: 'program',
  devices: ['server'],
  words: [
    'wpmailsmtp',
    'wp smtp',
    'wordpress',
    'word press',
    'wp',
    'woocommerce',
    'wpforms',
    'contact form',
    'website',
    'plugin',
    'plug-in',
  ],
  about: text`A plug-in for the mail of WordPress. Its Microsoft sign-in is part of the paid edition.`,
  ways: [
    sendByForm({
      routed: {
        relay: {
          file: 'wp-config',
          group: 'www-data',
          place: [
            {
              who: 'you',
              title: text`Put the file in its place`,
              text: text`Save ${code('wp-config-mail.php')} beside ${code('wp-config.php')}. Add ${code("require __DIR__ . '/wp-config-mail.php';")} to that one, above its line “stop editing”. Nothing has to be restarted.`,
              note: text`The settings of the plug-in then show these values and cannot change them.`,
            },
          ],
        },
        open: [
          {
            who: 'you',
            title: text`Open the settings of the plug-in`,
            text: text`In WordPress, select ${control('WP Mail SMTP')}, then ${control('Settings')}. The free edition for a server of your choice is the mailer ${control('Other SMTP')}.`,
          },
        ],
        fields: {
          server: 'SMTP Host',
          port: 'SMTP Port',
          encryption: 'Encryption',
          user: 'SMTP Username',
          password: 'SMTP Password',
          sender: 'From Email',
        },
        oauth: {
          when: text`WP Mail SMTP Pro has the mailer ${control('365 / Outlook')} with a sign-in at Microsoft. The free edition shows it, but it cannot be used.`,
          steps: [
            {
              who: 'you',
              title: text`Choose 365 / Outlook`,
              text: text`As the mailer, choose ${control('365 / Outlook')} and switch on its One-Click Setup.`,
              note: text`Without it, an admin registers an application in Entra. The plug-in’s documentation has the steps.`,
            },
            {
              who: 'you',
              mailbox: 'own',
              title: text`Sign in with Microsoft`,
              text: text`Sign in as ${slot('user')} on Microsoft’s page and agree.`,
              note: text`The page belongs to ${slot('signIn.host')}.`,
            },
            {
              who: 'you',
              mailbox: 'shared',
              title: text`Sign in with an account of its own`,
              text: text`A shared mailbox cannot sign in. Sign in with an account that has Send As on ${slot('email')}.`,
              note: text`The page belongs to ${slot('signIn.host')}.`,
            },
            adminAgrees,
            {
              who: 'you',
              title: text`Set the sender`,
              text: text`${control('From Email')}: ${slot('email')}. Save the settings.`,
            },
          ],
        },
        test: sendOne(
          text`Save if you typed something. Open ${control('Email Test')} of the plug-in, type your own address and select ${control('Send Email')}.`,
        ),
      },
      needs: text`WP Mail SMTP 4.8 or near it. TLS 1.2 on the web server.`,
      sources: ['wp-mail-smtp-source'],
    }),
  ],
  next: text`WordPress sends without asking anybody. With a password it stops when that changes, expires, or is no longer taken.`,
  trouble: [
    ...formTrouble,
    {
      see: text`The test times out`,
      who: 'you',
      fix: text`Many hosting companies block SMTP to other servers. Ask yours about port 587. A plug-in that sends through Microsoft Graph needs no port.`,
    },
  ],
  gotchas: [
    text`${link('/apps/fluentsmtp/', 'FluentSMTP')} has a Microsoft sign-in free of charge. If you are not bound to this plug-in, it is the simpler choice in the worldwide cloud.`,
    text`Contact forms like to write in the name of the visitor, and Microsoft refuses that. Switch ${control('Force From Email')} on.`,
    text`With a relay, ${code('wp-config-mail.php')} from your guide has all settings as constants. With a password, keep that in ${code('wp-config.php')} and not in the database.`,
    otherClouds,
  ],
  checked: '2026-11-23',
}
