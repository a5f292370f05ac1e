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
  id: 'hp-printer',
  name: 'HP printer or scanner',
  by: 'LaserJet, PageWide and OfficeJet: scan to e-mail, alerts',
  kind: 'device',
  devices: ['printer'],
  words: [
    'hewlett packard',
    'laserjet',
    'officejet',
    'pagewide',
    'futuresmart',
    'ews',
    'scan to email',
    'scan to e-mail',
    'scan to mail',
    'mfp',
    'multifunction',
    'copier',
    'digital send',
  ],
  about: text`Scan to e-mail and alerts from HP LaserJet, PageWide and OfficeJet.`,
  ways: [
    sendByForm({
      routed: {
        open: openPage(
          'Embedded Web Server',
          ['Scan/Digital Send', 'Email Setup', 'Outgoing Email Servers (SMTP)'],
          text`LaserJet Pro and OfficeJet Pro call it ${control('Outgoing Email Profiles')}.`,
        ),
        oauth: listedOauth(
          text`HP Enterprise and Managed models have OAuth 2.0 from FutureSmart 5.7 on. Several LaserJet Pro models do not, among them M428, M429, M478 and M479.`,
        ),
        test: scanTest,
      },
      needs: deviceNeeds,
      unsure: true,
      sources: ['zerosmtp-devices', 'zerosmtp-printers'],
    }),
  ],
  next: deviceNext,
  trouble: [
    ...formTrouble,
    {
      see: text`The panel says that the SMTP server requires authentication`,
      who: 'you',
      fix: text`The profile sends without signing in. Open the server in the mail settings, switch authentication on, and fill in the user. Check that the scan uses this server and not an older one.`,
    },
  ],
  gotchas: [
    alarmsToo,
    text`Small HP models often have no form for this at all, and scan through HP’s own cloud instead. That has nothing to do with your mailbox.`,
    otherClouds,
  ],
  checked: '2026-11-23',
}
