import type { App } from '#content/app.ts'
import {
  alarmsToo,
  deviceNeeds,
  deviceNext,
  listedOauth,
  openPage,
  otherClouds,
  scanTest,
} from '#content/device-steps.ts'
import { formTrouble } from '#content/form-trouble.ts'
import { sendByForm } from '#content/form-way.ts'
import { code, control, text } from '#content/text.ts'

export const app: App = {
  id: 'xerox-printer',
  name: 'Xerox printer or scanner',
  by: 'VersaLink, AltaLink, PrimeLink and WorkCentre: scan to e-mail, alerts',
  kind: 'device',
  devices: ['printer'],
  words: [
    'zerox',
    'versalink',
    'altalink',
    'primelink',
    'workcentre',
    'workcenter',
    'connectkey',
    'centreware',
    '027-779',
    'scan to email',
    'scan to e-mail',
    'scan to mail',
    'mfp',
    'multifunction',
    'copier',
  ],
  about: text`Scan to e-mail, fax to e-mail and alerts from Xerox VersaLink, AltaLink, PrimeLink and WorkCentre.`,
  ways: [
    sendByForm({
      routed: {
        open: openPage(
          'Embedded Web Server',
          ['Properties', 'Connectivity', 'Protocols', 'SMTP Server'],
          text`Newer models with apps: ${control('Properties')}, ${control('Apps')}, ${control('Email')}, ${control('Setup')}.`,
        ),
        oauth: listedOauth(
          text`Most current Xerox models can sign in with a code shown on the device, once their firmware is on Xerox’s list. Older ones are not promised an update.`,
        ),
        test: scanTest,
      },
      needs: deviceNeeds,
      sources: ['xerox-basic-auth', 'zerosmtp-devices', 'zerosmtp-printers'],
    }),
  ],
  next: deviceNext,
  trouble: [
    ...formTrouble,
    {
      see: text`The device reports ${code('027-779')}`,
      who: 'admin',
      fix: text`It is the device’s own number for a refused sign-in. Your admin sees the cause in Entra, in the sign-in log of the account.`,
    },
  ],
  gotchas: [
    alarmsToo,
    text`A sign-in without any person (client credentials) exists only in AltaLink, PrimeLink and the VersaLink models B415, C415, B620, C620, B625 and C625.`,
    otherClouds,
  ],
  checked: '2026-11-23',
}
