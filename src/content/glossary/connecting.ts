import type { Term } from '#content/glossary-term.ts'

/** How an app finds a mailbox and speaks to it. */
export const connectingTerms: readonly Term[] = [
  {
    id: 'active-network-connection',
    term: 'Active network connection',
    means:
      'The device is online while you set it up: Wi-Fi, mobile data or a cable. It has to reach Microsoft’s servers; some networks of hotels, schools and companies block mail.',
    see: ['port'],
  },
  {
    id: 'activesync',
    term: 'ActiveSync',
    also: ['Exchange ActiveSync', 'EAS'],
    means:
      'The language in which phones speak to Exchange. Apple Mail on iPhone, the Gmail app and Samsung Email use it. Mail, calendar and contacts come together, and no server has to be typed.',
    see: ['exchange-account'],
  },
  {
    id: 'autodiscover',
    term: 'Autodiscover',
    means:
      'How an app finds the servers from the address alone. If it fails, type the settings by hand or look whether your organisation has the autodiscover entry in its domain.',
    see: ['host', 'exchange-account'],
  },
  {
    id: 'configuration-profile',
    term: 'Configuration profile',
    also: ['.mobileconfig'],
    means:
      'A file that sets up an account on an iPhone, iPad or Mac. You open it and confirm in Settings. The profiles made here contain no password.',
    see: ['exchange-account'],
  },
  {
    id: 'ews',
    term: 'Exchange Web Services',
    also: ['EWS'],
    means:
      'An older language between programs and Exchange. Apple Mail on the Mac and some desktop programs use it under the name “Exchange”. Microsoft is closing it.',
    see: ['graph', 'exchange-account'],
  },
  {
    id: 'exchange-account',
    term: 'Exchange account',
    means:
      'The kind of account that brings mail, calendar and contacts together, without servers and ports. In apps it is called Exchange, Microsoft 365 or Office 365.',
    see: ['activesync', 'imap'],
  },
  {
    id: 'graph',
    term: 'Microsoft Graph',
    means:
      'The newest language between programs and Microsoft 365. Programs that send with Graph need neither SMTP nor Authenticated SMTP.',
    see: ['ews', 'oauth2'],
  },
  {
    id: 'host',
    term: 'Server',
    also: ['host', 'hostname'],
    means:
      'The computer an app connects to, by its name, such as outlook.office365.com. Type the name, never a number: the numbers behind it change.',
    see: ['port'],
  },
  {
    id: 'imap',
    term: 'IMAP',
    means:
      'Reads mail and leaves it on the server, so that folders and what is read are the same on every device. Sending goes by SMTP.',
    see: ['pop', 'smtp'],
  },
  {
    id: 'pop',
    term: 'POP',
    also: ['POP3'],
    means:
      'Downloads mail to one device. It knows no folders and nothing of your other devices. Take IMAP unless something asks for POP.',
    see: ['imap'],
  },
  {
    id: 'port',
    term: 'Port',
    means:
      'The number of the door at a server: 993 for IMAP, 995 for POP, 587 for SMTP. With a wrong port nothing answers.',
    see: ['host', 'starttls', 'ssl-tls'],
  },
  {
    id: 'powershell',
    term: 'PowerShell',
    also: ['Exchange Online PowerShell'],
    means:
      'A command line with which admins do the same as in the admin center, for one mailbox or for many.',
    see: ['admin-center'],
  },
  {
    id: 'ssl-tls',
    term: 'SSL/TLS',
    also: ['SSL', 'TLS', 'implicit TLS'],
    means:
      'Encryption from the first moment. IMAP on 993 and POP on 995 use it. Exchange Online needs TLS 1.2 or newer; a device that knows only 1.0 or 1.1 cannot connect.',
    see: ['starttls', 'port'],
  },
  {
    id: 'starttls',
    term: 'STARTTLS',
    means:
      'The connection starts in the clear and becomes encrypted before you sign in. SMTP on 587 uses it. If an app offers only “SSL” there, the connection fails; 465 does not exist at Exchange Online.',
    see: ['ssl-tls', 'smtp'],
  },
]
