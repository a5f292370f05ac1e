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
import { text } from '#content/text.ts'

export const app: App = {
  id: 'canon-printer',
  name: 'Canon printer or scanner',
  by: 'imageRUNNER, imageFORCE, imageCLASS and Maxify: scan to e-mail, alerts',
  kind: 'device',
  devices: ['printer'],
  words: [
    'cannon',
    'imagerunner',
    'image runner',
    'ir adv',
    'imageforce',
    'imageclass',
    'i-sensys',
    'isensys',
    'maxify',
    'remote ui',
    'scan to email',
    'scan to e-mail',
    'scan to mail',
    'mfp',
    'multifunction',
    'copier',
  ],
  about: text`Scan to e-mail and alerts from Canon imageRUNNER, imageFORCE, imageCLASS and Maxify.`,
  ways: [
    sendByForm({
      routed: {
        open: openPage('Remote UI', [
          'Settings/Registration',
          'TX Settings',
          'E-Mail/I-Fax Settings',
          'SMTP Server Settings',
        ]),
        oauth: listedOauth(
          text`Newer imageRUNNER ADVANCE DX and imageFORCE models can have OAuth 2.0 with a recent platform version. We could not verify which. Ask your Canon dealer, or look for OAuth in these settings.`,
        ),
        test: scanTest,
      },
      needs: deviceNeeds,
      unsure: true,
      sources: ['zerosmtp-printers', 'zerosmtp-devices'],
    }),
  ],
  next: deviceNext,
  trouble: [
    ...formTrouble,
    {
      see: text`The device refuses the certificate of the server`,
      who: 'you',
      fix: text`Its list of certificate authorities is too old. Update the firmware. The Maxify MB2755 cannot be helped in this way: let it send through a relay on your own network.`,
    },
  ],
  gotchas: [
    alarmsToo,
    text`Small models for the home, such as the Maxify MB2755, have no OAuth 2.0 and get none. Only a relay or another route helps them in the long run.`,
    otherClouds,
  ],
  checked: '2026-11-23',
}
