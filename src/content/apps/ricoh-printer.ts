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
import { control, text } from '#content/text.ts'

export const app: App = {
  id: 'ricoh-printer',
  name: 'Ricoh printer or scanner',
  by: 'Web Image Monitor: scan to e-mail, alerts',
  kind: 'device',
  devices: ['printer'],
  words: [
    'rico',
    'lanier',
    'savin',
    'gestetner',
    'richo',
    'aficio',
    'web image monitor',
    'scan to email',
    'scan to e-mail',
    'scan to mail',
    'mfp',
    'multifunction',
    'copier',
  ],
  about: text`Scan to e-mail and alerts from Ricoh multifunction printers.`,
  ways: [
    sendByForm({
      routed: {
        open: openPage(
          'Web Image Monitor',
          ['Device Management', 'Configuration', 'Email'],
          text`${control('Email')} stands under the device settings. ${control('SMTP Authentication')} is switched on or off there.`,
        ),
        fields: { server: 'SMTP Server Name', port: 'SMTP Port No.' },
        oauth: listedOauth(
          text`Ricoh keeps a list of models whose firmware has OAuth 2.0, last revised on 30 January 2026. Some of them only your Ricoh service can update. Look for your model there.`,
        ),
        test: scanTest,
      },
      needs: deviceNeeds,
      sources: ['ricoh-basic-auth', 'zerosmtp-printers', 'zerosmtp-devices'],
    }),
  ],
  next: deviceNext,
  trouble: [
    ...formTrouble,
    {
      see: text`Your model is on Ricoh’s list, but the settings show no OAuth 2.0`,
      who: 'you',
      fix: text`The firmware is older than the list asks for. Ricoh’s update tool does not reach every model: your Ricoh service does the rest.`,
    },
  ],
  gotchas: [
    alarmsToo,
    text`For models that still wait, Ricoh’s own advice is not to rely on mail from the device, or to send it through another mail service.`,
    otherClouds,
  ],
  checked: '2026-11-23',
}
