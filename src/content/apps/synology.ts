import type { App } from '#content/app.ts'
import { adminAgrees, deviceNext, otherClouds } from '#content/device-steps.ts'
import { menu, sendOne } from '#content/form-steps.ts'
import { formTrouble } from '#content/form-trouble.ts'
import { sendByForm } from '#content/form-way.ts'
import { control, slot, text } from '#content/text.ts'

export const app: App = {
  id: 'synology',
  name: 'Synology NAS',
  by: 'DSM 7: notifications',
  kind: 'device',
  devices: ['server'],
  words: ['sinology', 'synolgy', 'diskstation', 'disk station', 'rackstation', 'dsm', 'storage', 'nas'],
  about: text`Notifications by mail from a Synology storage box with DSM 7.`,
  ways: [
    sendByForm({
      routed: {
        open: [
          {
            who: 'you',
            title: text`Open the notifications of DSM`,
            text: [
              'Sign in to DSM as an administrator. Open ',
              ...menu('Control Panel', 'Notification', 'Email'),
              '.',
            ],
          },
          {
            who: 'you',
            title: text`Open the set-up of the sender`,
            text: text`Select ${control('Set up')}. For a form with server and port, ${control('Service provider')} is ${control('Custom SMTP server')}.`,
          },
        ],
        oauth: {
          when: text`DSM 7 offers ${control('Outlook')} as a service provider, with a sign-in instead of a password.`,
          steps: [
            {
              who: 'you',
              title: text`Choose Outlook as the provider`,
              text: text`Set ${control('Service provider')} to ${control('Outlook')} and select the button to sign in.`,
            },
            {
              who: 'you',
              mailbox: 'own',
              title: text`Sign in with Microsoft`,
              text: text`Sign in as ${slot('user')} on Microsoft’s page and let Synology send.`,
              note: text`The page belongs to ${slot('signIn.host')}.`,
            },
            {
              who: 'you',
              mailbox: 'shared',
              title: text`Sign in with an account of its own`,
              text: text`A shared mailbox cannot sign in. Use an account that may send: it will be the sender.`,
              note: text`If the sender has to be ${slot('email')}, take another route.`,
            },
            adminAgrees,
          ],
        },
        test: sendOne(
          text`Enter your own address as the recipient, apply, and let DSM send a test message from the same page.`,
        ),
      },
      unsure: true,
      sources: ['synology-notification', 'zerosmtp-devices'],
    }),
  ],
  next: deviceNext,
  trouble: [
    ...formTrouble,
    {
      see: text`The sign-in works, but no message arrives`,
      who: 'you',
      fix: text`Nobody has confirmed for every version of DSM that this sign-in takes work and school accounts. Update DSM and sign in again. If it stays so, choose another route.`,
    },
  ],
  gotchas: [
    text`Each package of Synology that sends mail may have settings of its own. These steps are for the notifications of DSM.`,
    otherClouds,
  ],
  checked: '2026-11-23',
}
