import type { App } from '#content/app.ts'
import { listedOauth } from '#content/device-steps.ts'
import { sendOne } from '#content/form-steps.ts'
import { formTrouble, onlyPlain } from '#content/form-trouble.ts'
import { sendByForm } from '#content/form-way.ts'
import { code, text } from '#content/text.ts'

export const app: App = {
  id: 'smtp-device',
  name: 'Another device or program',
  fitsAny: true,
  spoken: 'a device or program',
  by: 'Anything with a form for server, port, user and password',
  kind: 'device',
  devices: ['printer', 'server'],
  words: [
    'printer',
    'scanner',
    'copier',
    'fax',
    'scan to email',
    'scan to e-mail',
    'scan to mail',
    'smtp',
    'lexmark',
    'proxmox',
    'unifi',
    'ubiquiti',
    'uptime kuma',
    'veeam',
    'zabbix',
    'nagios',
    'icinga',
    'toshiba',
    'fujifilm',
    'fuji xerox',
    'oki',
    'samsung printer',
    'program',
    'script',
    'website',
    'erp',
    'crm',
    'backup',
    'veeam',
    'uptime kuma',
    'zabbix',
  ],
  about: text`Anything that sends mail by itself and has a form with server, port, user and password.`,
  ways: [
    sendByForm({
      routed: {
        open: [
          {
            who: 'you',
            title: text`Open the mail settings`,
            text: text`Open the web page of the device, its panel, or the settings of the program, as its administrator. Look for SMTP, E-mail, Scan to e-mail or Notifications.`,
          },
        ],
        oauth: listedOauth(
          text`Update it first. Newer printers of several makers, some storage boxes and some web programs then offer OAuth 2.0 or a Microsoft sign-in in their mail settings.`,
        ),
        test: sendOne(
          text`Save, then let it send: a test mail if it has a button for it, else a real one or a scan to your own address.`,
        ),
      },
      needs: text`TLS 1.2 in the device or program.`,
      sources: ['zerosmtp-printers'],
    }),
    {
      way: 'imap',
      works: false,
      because: text`Reading mail with a password ended in 2022, and nobody can switch it on again. A device or program that fetches mail needs OAuth2.`,
      instead: { app: 'oauth2-proxy', way: 'imap' },
      sources: ['ms-basic-deprecation'],
    },
    {
      way: 'pop',
      works: false,
      because: text`Fetching mail with a password ended in 2022, and nobody can switch it on again. A device or program that fetches mail needs OAuth2.`,
      instead: { app: 'oauth2-proxy', way: 'pop' },
      sources: ['ms-basic-deprecation'],
    },
  ],
  next: text`It sends without asking anything, and each message has a copy in Sent Items of the account. With a password it stops when that changes or expires, and when passwords for SMTP end.`,
  trouble: [...formTrouble, onlyPlain],
  gotchas: [
    text`From the end of December 2026 these passwords are off until an admin switches them on again. Microsoft had not said how when we checked, and will name the last day in the second half of 2027. Do not build on it.`,
    text`If it only writes to people in your organisation, High Volume Email and Direct Send are made for that. Neither sends to the outside. The first is paid by use, and an organisation may have closed the second.`,
    text`If it also writes to the outside: a connector for a fixed address or a certificate, or a small relay on your network that signs in with OAuth2. Both are set up by an admin.`,
    text`Expect ${code('550 5.7.30 Basic authentication is not supported for Client Submission')} when passwords are gone for good.`,
    text`One account may send 30 messages a minute and reach 10,000 recipients a day.`,
  ],
  checked: '2026-11-23',
}
