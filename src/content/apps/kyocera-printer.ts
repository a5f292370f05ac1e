import type { App } from '#content/app.ts'
import {
  alarmsToo,
  deviceNeeds,
  deviceNext,
  openPage,
  otherClouds,
  scanTest,
  signInOnDevice,
} from '#content/device-steps.ts'
import { formTrouble } from '#content/form-trouble.ts'
import { sendByForm } from '#content/form-way.ts'
import { code, control, slot, text } from '#content/text.ts'

export const app: App = {
  id: 'kyocera-printer',
  name: 'Kyocera printer or scanner',
  by: 'TASKalfa and ECOSYS: Command Center RX',
  kind: 'device',
  devices: ['printer'],
  words: [
    'kyosera',
    'kiocera',
    'taskalfa',
    'task alfa',
    'ecosys',
    'command center',
    'command centre',
    '1102',
    'scan to email',
    'scan to e-mail',
    'scan to mail',
    'mfp',
    'multifunction',
    'copier',
  ],
  about: text`Scan to e-mail and alerts from Kyocera TASKalfa and ECOSYS.`,
  ways: [
    sendByForm({
      routed: {
        open: openPage(
          'Command Center RX',
          ['Advanced', 'E-mail', 'SMTP', 'General'],
          text`First check that ${control('SMTP (E-mail TX)')} is on, under ${control('Network Settings')}, ${control('Protocol')}.`,
        ),
        fields: { encryption: 'SMTP Security' },
        oauth: {
          when: text`Kyocera offers a program for supported models, Exchange Online Connector. There is no public list: your Kyocera dealer knows whether yours is one.`,
          steps: [
            {
              who: 'you',
              title: text`Get Exchange Online Connector`,
              text: text`Your Kyocera dealer gives you the program for your model and its instructions. It is meant to take the place of the password.`,
              note: text`We could not verify its own steps. The ones that follow hold for every sign-in of this kind.`,
            },
            ...signInOnDevice,
          ],
        },
        test: scanTest,
      },
      needs: deviceNeeds,
      unsure: true,
      sources: ['zerosmtp-printers', 'zerosmtp-devices'],
    }),
  ],
  next: deviceNext,
  trouble: [
    {
      see: text`The panel shows send error ${code('1102')}`,
      who: 'you',
      fix: text`It is Kyocera’s number for a refused sign-in. Sign in to Outlook on the web with the same name and password: if that works, the password is right and a rule or switch refuses it. The lines below say which.`,
    },
    ...formTrouble,
  ],
  gotchas: [
    alarmsToo,
    text`${control('SMTP Security')} has to fit the port: ${slot('smtp.encryption')} for ${slot('smtp.port')}. Without it, Microsoft’s server does not take the sign-in.`,
    otherClouds,
  ],
  checked: '2026-11-23',
}
