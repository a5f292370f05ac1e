import type { App } from '#content/app.ts'
import { deviceNeeds } from '#content/device-steps.ts'
import { sendOne } from '#content/form-steps.ts'
import { formTrouble, onlyPlain } from '#content/form-trouble.ts'
import { sendByForm } from '#content/form-way.ts'
import { code, text } from '#content/text.ts'

export const app: App = {
  id: 'server-card',
  name: 'UPS, server management or camera',
  spoken: 'a UPS, server or camera',
  by: 'APC, iDRAC, iLO, IPMI, cameras, recorders, switches',
  kind: 'device',
  devices: ['server'],
  words: [
    'apc',
    'eaton',
    'usv',
    'battery',
    'idrac',
    'drac',
    'ilo',
    'ipmi',
    'bmc',
    'supermicro',
    'dell',
    'hpe',
    'camera',
    'cctv',
    'nvr',
    'dvr',
    'hikvision',
    'axis',
    'switch',
    'router',
    'firewall',
    'alarm',
    'monitoring',
  ],
  about: text`Alerts from a UPS, from a management card such as iDRAC, iLO or IPMI, from a camera, recorder or switch.`,
  ways: [
    sendByForm({
      routed: {
        open: [
          {
            who: 'you',
            title: text`Open the web page of the device`,
            text: text`Type its IP address into a browser on the same network and sign in as its administrator.`,
            note: text`A management card has an address of its own, not the one of its server.`,
          },
          {
            who: 'you',
            title: text`Go to the mail settings`,
            text: text`Look for SMTP, E-mail, Alerts or Notifications. Many devices keep the server in one place and the recipients in another: you need both.`,
          },
        ],
        test: sendOne(
          text`Save. Enter your own address as a recipient and use the button for a test mail or test alert.`,
          text`The message arrives in your inbox. Without such a button, cause a harmless alert.`,
        ),
      },
      needs: deviceNeeds,
      unsure: true,
      sources: ['zerosmtp-devices'],
    }),
  ],
  next: text`The device sends alerts by itself, perhaps only once in months. Send a test now and then: nobody notices a silent alarm. With a password it stops when that changes or expires.`,
  trouble: [
    ...formTrouble.slice(0, 4),
    onlyPlain,
    {
      see: text`${code('501 5.5.4 Invalid domain name')}`,
      who: 'you',
      fix: text`The device introduces itself with a broken name. Give it a full host name with a domain in its network settings.`,
    },
  ],
  gotchas: [
    text`OAuth 2.0 is practically unknown in such devices. Most of them write to your own people only: Direct Send, High Volume Email or a small relay on your network suit that.`,
    text`Old devices often lack TLS 1.2 or cannot check today’s certificates. A relay on your own network helps against both.`,
    text`If the network or the Internet line is what fails, its alert by mail does not get out. Have a second way for the alarms that matter.`,
  ],
  checked: '2026-11-23',
}
