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
  id: 'konica-minolta-printer',
  name: 'Konica Minolta printer or scanner',
  by: 'bizhub, and DEVELOP ineo: scan to e-mail, alerts',
  kind: 'device',
  devices: ['printer'],
  words: [
    'konika',
    'konica',
    'minolta',
    'bizhub',
    'biz hub',
    'develop',
    'ineo',
    'pagescope',
    'web connection',
    'scan to email',
    'scan to e-mail',
    'scan to mail',
    'mfp',
    'multifunction',
    'copier',
  ],
  about: text`Scan to e-mail and alerts from Konica Minolta bizhub, and from the same machines sold as DEVELOP ineo.`,
  ways: [
    sendByForm({
      routed: {
        open: openPage(
          'Web Connection',
          ['Network', 'E-mail Setting', 'E-mail TX (SMTP)'],
          text`On the panel: ${control('Utility')}, ${control('Administrator Settings')}, ${control('Network Settings')}, ${control('E-Mail Settings')}, ${control('E-Mail TX (SMTP)')}.`,
        ),
        oauth: listedOauth(
          text`The maker’s notice lists each group of models: firmware with OAuth 2.0, “under planning”, or N/A. N/A means never, for example ineo 306, 7228, 266 and 4750.`,
        ),
        test: scanTest,
      },
      needs: deviceNeeds,
      sources: ['develop-basic-auth', 'zerosmtp-printers', 'zerosmtp-devices'],
    }),
  ],
  next: deviceNext,
  trouble: [
    ...formTrouble,
    {
      see: text`The maker’s notice says “under planning” for your model`,
      who: 'you',
      fix: text`No date is promised. Choose another route now, and come back to OAuth 2.0 when the firmware is out.`,
    },
  ],
  gotchas: [
    alarmsToo,
    text`The notice we read was published under the name DEVELOP, for its ineo machines. Ask your dealer which line of it holds for your bizhub.`,
    otherClouds,
  ],
  checked: '2026-11-23',
}
