import type { App } from '#content/app.ts'
import { adminAgrees, deviceNext, otherClouds } from '#content/device-steps.ts'
import { menu, sendOne } from '#content/form-steps.ts'
import { formTrouble } from '#content/form-trouble.ts'
import { sendByForm } from '#content/form-way.ts'
import { control, slot, text } from '#content/text.ts'

export const app: App = {
  id: 'qnap',
  name: 'QNAP NAS',
  by: 'Notification Center',
  kind: 'device',
  devices: ['server'],
  words: ['q-nap', 'qnp', 'qts', 'quts', 'notification center', 'notification centre', 'storage', 'nas'],
  about: text`Notifications by mail from a QNAP storage box, through its Notification Center.`,
  ways: [
    sendByForm({
      routed: {
        open: [
          {
            who: 'you',
            title: text`Open the Notification Center`,
            text: [
              'Sign in to the NAS as an administrator. Open ',
              ...menu('Notification Center', 'Service Account and Device Pairing', 'Email'),
              '.',
            ],
          },
          {
            who: 'you',
            title: text`Add a service for sending`,
            text: text`Select ${control('+ Add SMTP Service')}. For a form with server and port, choose the custom service.`,
          },
        ],
        oauth: {
          when: text`The Notification Center offers ${control('Outlook.com')} with a sign-in at Microsoft. QNAP names it for everybody who used ${slot('smtp.host')} with a password.`,
          steps: [
            {
              who: 'you',
              title: text`Choose Outlook.com`,
              text: text`Choose ${control('Outlook.com')} from the list and select ${control('Add Account')}. Microsoft’s page opens.`,
              note: text`An old custom service for this account can go: remove it, and choose the new one in your notification rules.`,
            },
            {
              who: 'you',
              mailbox: 'own',
              title: text`Sign in with Microsoft`,
              text: text`Choose the account ${slot('user')} and let QNAP send with it.`,
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
          text`Let the Notification Center send a test message to your own address, or trigger a notification.`,
        ),
      },
      needs: text`A current QTS or QuTS hero with the Notification Center.`,
      sources: ['qnap-faq-1428', 'zerosmtp-devices'],
    }),
  ],
  next: deviceNext,
  trouble: [
    {
      see: text`“Authorization has expired. Reauthorize the account.”`,
      who: 'you',
      fix: text`The stored sign-in is over. Remove the service in the Notification Center, add ${control('Outlook.com')} again, and choose it in each notification rule: ${control('Edit')}, ${control('Methods and Recipients')}.`,
    },
    ...formTrouble,
  ],
  gotchas: [
    text`QNAP’s own text does not say whether ${control('Outlook.com')} takes every work or school account, and one list on the web says that it does not. Try it first: it costs nothing.`,
    text`Removing a service takes it out of the notification rules. Look at each rule afterwards.`,
    otherClouds,
  ],
  checked: '2026-11-23',
}
