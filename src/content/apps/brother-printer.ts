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
  id: 'brother-printer',
  name: 'Brother printer or scanner',
  by: 'Web Based Management: scan to e-mail server, alerts',
  kind: 'device',
  devices: ['printer'],
  words: [
    'bruder',
    'mfc',
    'dcp',
    'hl-l',
    'ads',
    'web based management',
    'internet fax',
    'scan to email',
    'scan to e-mail',
    'scan to mail',
    'mfp',
    'multifunction',
    'document scanner',
  ],
  about: text`Scan to e-mail server, reports and alerts from Brother printers and document scanners.`,
  ways: [
    sendByForm({
      routed: {
        open: openPage(
          'Web Based Management',
          ['Network', 'Protocol', 'SMTP Client'],
          text`${control('SSL/TLS')} there is the choice for the encryption.`,
        ),
        fields: { encryption: 'SSL/TLS' },
        oauth: listedOauth(
          text`Brother keeps a Product Support List for OAuth 2.0. Some models have it already, some after a firmware update that you can download. A model that is not on the list does not get it.`,
        ),
        test: scanTest,
      },
      needs: deviceNeeds,
      sources: ['brother-oauth-list', 'zerosmtp-printers', 'zerosmtp-devices'],
    }),
  ],
  next: deviceNext,
  trouble: [
    ...formTrouble,
    {
      see: text`Your model is on Brother’s list, but the settings show no OAuth 2.0`,
      who: 'you',
      fix: text`Update the firmware first: for part of the list, OAuth 2.0 comes only with it. Compare the model name letter by letter, since similar names differ here.`,
    },
  ],
  gotchas: [
    alarmsToo,
    text`For a model that is not on the list, Brother’s own advice is another mail service. A relay or one of Microsoft’s other routes does the same job.`,
    otherClouds,
  ],
  checked: '2026-11-23',
}
