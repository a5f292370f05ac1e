import type { App } from '#content/app.ts'
import {
  adminAgrees,
  alarmsToo,
  deviceNeeds,
  deviceNext,
  openPage,
  otherClouds,
  scanTest,
} from '#content/device-steps.ts'
import { formTrouble } from '#content/form-trouble.ts'
import { sendByForm } from '#content/form-way.ts'
import { control, slot, text } from '#content/text.ts'

export const app: App = {
  id: 'epson-printer',
  name: 'Epson printer or scanner',
  by: 'WorkForce, EcoTank Pro and document scanners: Web Config',
  kind: 'device',
  devices: ['printer'],
  words: [
    'epsen',
    'workforce',
    'work force',
    'ecotank',
    'eco tank',
    'web config',
    'scan to email',
    'scan to e-mail',
    'scan to mail',
    'mfp',
    'multifunction',
    'document scanner',
  ],
  about: text`Scan to e-mail and notifications from Epson WorkForce, EcoTank Pro and document scanners.`,
  ways: [
    sendByForm({
      routed: {
        open: openPage(
          'Web Config',
          ['Network', 'Email Server', 'Basic'],
          text`For a password, ${control('Authentication Method')} is ${control('SMTP AUTH')}.`,
        ),
        fields: {
          server: 'SMTP Server Address',
          port: 'SMTP Server Port Number',
          encryption: 'Secure Connection',
          user: 'Authenticated Account',
          password: 'Authenticated Password',
          sender: "Sender's Email Address",
        },
        oauth: {
          when: text`With current firmware, ${control('OAuth2')} stands under ${control('Authentication Method')}. It works on the standard network of the device only, not on an additional one.`,
          steps: [
            {
              who: 'you',
              title: text`Choose OAuth2 and Exchange Online`,
              text: text`${control('Authentication Method')}: OAuth2. Email service: ${control('Microsoft Exchange Online')}.`,
              note: text`Not ${control('Outlook.com')}: that is for private addresses.`,
            },
            {
              who: 'you',
              title: text`Ask for a code`,
              text: text`Select ${control('Sign In')}, then ${control('Sign in with Microsoft')}. Copy the code that appears and open the address beside it.`,
            },
            {
              who: 'you',
              mailbox: 'own',
              title: text`Sign in with the code`,
              text: text`Type the code, then sign in as ${slot('user')}.`,
              note: text`The page belongs to ${slot('signIn.host')}.`,
            },
            {
              who: 'you',
              mailbox: 'shared',
              title: text`Sign in with the code`,
              text: text`Type the code, then sign in with an account that has Send As on ${slot('email')}.`,
              note: text`The page belongs to ${slot('signIn.host')}.`,
            },
            adminAgrees,
            {
              who: 'you',
              title: text`Check and store it`,
              text: text`Close the browser tab. The page of the device says ${control('Signed in')}. Select ${control('OK')}.`,
              note: text`If there is a field for the sender, it is ${slot('email')}.`,
            },
          ],
        },
        test: scanTest,
      },
      needs: deviceNeeds,
      sources: ['epson-oauth', 'epson-guide', 'epson-fields'],
    }),
  ],
  next: deviceNext,
  trouble: [
    ...formTrouble,
    {
      see: text`Microsoft’s page says ${control('Need admin approval')}`,
      who: 'admin',
      fix: text`The device asks on behalf of the organisation. Ask it for a new code. Your admin opens the address, types that code and agrees there.`,
    },
  ],
  gotchas: [
    alarmsToo,
    text`Epson’s own guide says to switch security defaults off for the whole organisation. Do not begin with that: tick ${control('Authenticated SMTP')} for this one mailbox, use OAuth 2.0, and try.`,
    text`In several models the field for the password takes no more than 20 characters.`,
    otherClouds,
  ],
  checked: '2026-11-23',
}
