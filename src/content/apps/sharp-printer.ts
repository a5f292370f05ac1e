import type { App } from '#content/app.ts'
import {
  adminAgrees,
  alarmsToo,
  deviceNeeds,
  deviceNext,
  otherClouds,
  scanTest,
} from '#content/device-steps.ts'
import { menu } from '#content/form-steps.ts'
import { formTrouble } from '#content/form-trouble.ts'
import { sendByForm } from '#content/form-way.ts'
import { control, slot, text } from '#content/text.ts'

const path = menu('Settings (Administrator)', 'System Settings', 'Network Settings', 'Service Settings')

export const app: App = {
  id: 'sharp-printer',
  name: 'Sharp printer or scanner',
  by: 'BP and MX series: scan to e-mail, alerts',
  kind: 'device',
  devices: ['printer'],
  words: [
    'bp-70m',
    'bp-70c',
    'bp-b550',
    'bp series',
    'mx series',
    'get token',
    'scan to email',
    'scan to e-mail',
    'scan to mail',
    'mfp',
    'multifunction',
    'copier',
  ],
  about: text`Scan to e-mail and alerts from Sharp multifunction printers of the BP and MX series.`,
  ways: [
    sendByForm({
      routed: {
        open: [
          {
            who: 'you',
            title: text`Go to the panel of the device`,
            text: text`Sign in there as its administrator. On several models a token cannot be fetched from the web page.`,
          },
          {
            who: 'you',
            title: text`Open the settings for sending mail`,
            text: ['Tap ', ...path, ', and the tab ', control('SMTP'), '.'],
          },
        ],
        fields: {
          server: 'Primary Server',
          port: 'Port Number',
          encryption: 'Enable SSL/TLS',
          sender: 'Sender Address',
        },
        oauth: {
          when: text`Current models have it, such as the BP-70M, BP-70C and BP-B550. Look whether ${control('OAuth 2.0')} stands under ${control('Authentication Method')} or ${control('Authentication Option')}.`,
          steps: [
            {
              who: 'you',
              title: text`Fill in server and sender`,
              text: text`${control('Primary Server')}: ${slot('smtp.host')}. ${control('Port Number')}: ${slot('smtp.port')}. ${control('Sender Address')}: ${slot('email')}. Tick ${control('Enable SSL/TLS')}.`,
            },
            {
              who: 'you',
              mailbox: 'own',
              title: text`Choose OAuth 2.0 and the account`,
              text: text`${control('Authentication Method')}: OAuth 2.0. Choose Microsoft as the provider. Account name: ${slot('user')}.`,
            },
            {
              who: 'you',
              mailbox: 'shared',
              title: text`Choose OAuth 2.0 and the account`,
              text: text`${control('Authentication Method')}: OAuth 2.0. Choose Microsoft as the provider. Account name: an account that has Send As on ${slot('email')}.`,
            },
            {
              who: 'you',
              title: text`Fetch the token`,
              text: text`Tap ${control('Get Token')}, then ${control('OK')}. Sign in with that account on Microsoft’s page.`,
              note: text`The page belongs to ${slot('signIn.host')}.`,
            },
            adminAgrees,
          ],
        },
        test: scanTest,
      },
      needs: deviceNeeds,
      sources: ['sharp-oauth', 'zerosmtp-printers'],
    }),
  ],
  next: deviceNext,
  trouble: [
    ...formTrouble,
    {
      see: text`A connection test says “Token update failed. Please delete the token and obtain it again.”`,
      who: 'you',
      fix: text`The stored sign-in has expired or was withdrawn. In the same settings select ${control('Delete')}, then ${control('Get Token')} again.`,
    },
  ],
  gotchas: [
    alarmsToo,
    text`These models can also fetch mail to print (POP) with OAuth 2.0. That is a token of its own, in the settings for printing or Internet fax. A password is refused there.`,
    otherClouds,
  ],
  checked: '2026-11-23',
}
