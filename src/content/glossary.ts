export type Term = {
  /** Public: the anchor on the page. */
  id: string
  term: string
  /** Other names for the same thing. */
  also?: readonly string[]
  /** At most 300 characters, in words that need no other entry. */
  means: string
  see?: readonly string[]
}

/** Every word of the pages that a newcomer may not know, by the alphabet. */
export const terms: readonly Term[] = [
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
    id: 'admin',
    term: 'Admin',
    also: ['administrator', 'IT department', 'help desk'],
    means:
      'Whoever runs Microsoft 365 for your organisation. Only an admin can assign licences, switch Authenticated SMTP on and approve apps. In a small firm it is the person who bought Microsoft 365.',
    see: ['admin-center', 'tenant'],
  },
  {
    id: 'admin-approval',
    term: 'Admin approval',
    also: ['Need admin approval', 'consent'],
    means:
      'Before an app may read your mail, somebody has to agree. In many organisations only an admin may agree for apps that Microsoft did not make. The sign-in page then says “Need admin approval”.',
    see: ['application-id', 'admin'],
  },
  {
    id: 'admin-center',
    term: 'Admin center',
    also: ['Microsoft 365 admin center'],
    means:
      'The website where admins manage people, licences and mailboxes of Microsoft 365. There are further ones for parts of it: the Exchange admin center for mail, the Entra admin center for sign-in.',
    see: ['admin', 'entra-id'],
  },
  {
    id: 'alias',
    term: 'Alias',
    means:
      'A second address of the same mailbox. Mail to it arrives in the mailbox, but you cannot sign in with it, and sending from it needs extra permission.',
    see: ['user-name', 'send-as'],
  },
  {
    id: 'app-password',
    term: 'App password',
    means:
      'A long password for a single app that cannot ask for a second factor. Exchange Online refuses it for IMAP and POP like any other password. Where you read “make an app password”, the text is old.',
    see: ['oauth2', 'multi-factor-authentication'],
  },
  {
    id: 'application-id',
    term: 'Application id',
    also: ['client id'],
    means:
      'The number under which an app is known to Microsoft’s sign-in. An admin who approves an app looks for this number, because names can be chosen by anybody.',
    see: ['admin-approval', 'entra-id'],
  },
  {
    id: 'authenticated-smtp',
    term: 'Authenticated SMTP',
    also: ['SMTP AUTH', 'client submission'],
    means:
      'Sending mail through Exchange Online with SMTP after signing in. An admin switches it on for a mailbox with a tick of that name. It is needed whether the app signs in with a password or with OAuth2.',
    see: ['smtp', 'oauth2'],
  },
  {
    id: 'authentication-policy',
    term: 'Authentication policy',
    means:
      'A rule of Exchange that says for which protocols a person may use a password. It can refuse a password although Authenticated SMTP is ticked.',
    see: ['basic-authentication', 'authenticated-smtp'],
  },
  {
    id: 'autodiscover',
    term: 'Autodiscover',
    means:
      'How an app finds the servers from the address alone. If it fails, type the settings by hand or look whether your organisation has the autodiscover entry in its domain.',
    see: ['host', 'exchange-account'],
  },
  {
    id: 'basic-authentication',
    term: 'Basic authentication',
    also: ['Basic auth', 'password sign-in'],
    means:
      'The app sends user name and password with every connection. Microsoft refuses it for IMAP and POP, and is switching it off for SMTP. The opposite is OAuth2, also called modern authentication.',
    see: ['oauth2', 'app-password'],
  },
  {
    id: 'conditional-access',
    term: 'Conditional Access',
    means:
      'Rules of an organisation for signing in: from where, with which device, with which app. A rule can refuse you although the password is right. Only an admin sees which one did.',
    see: ['security-defaults', 'entra-id'],
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
    id: 'connector',
    term: 'Connector',
    also: ['SMTP relay'],
    means:
      'An entry in Exchange Online that lets a device or server of your organisation send without a password, because Microsoft knows its fixed internet address or its certificate. An admin makes it.',
    see: ['relay', 'direct-send'],
  },
  {
    id: 'direct-send',
    term: 'Direct Send',
    means:
      'Sending to people of your own organisation without signing in, straight to the server that receives its mail. It does not reach anybody outside, and an organisation can refuse it.',
    see: ['relay', 'connector'],
  },
  {
    id: 'display-name',
    term: 'Display name',
    means:
      'The name people see beside the address, such as “Ana Lopes”. In the admin center, selecting it opens the mailbox.',
    see: ['user-name'],
  },
  {
    id: 'dod',
    term: 'DoD',
    means: 'The part of Microsoft 365 for the US Department of Defense. It has servers of its own.',
    see: ['national-clouds'],
  },
  {
    id: 'domain',
    term: 'Domain',
    means: 'What stands after the @ of an address, such as contoso.com.',
    see: ['user-name'],
  },
  {
    id: 'entra-id',
    term: 'Entra ID',
    also: ['Azure Active Directory', 'Azure AD'],
    means:
      'Microsoft’s directory of accounts and apps. It shows the sign-in page, asks for the second factor and decides who gets in.',
    see: ['conditional-access', 'multi-factor-authentication'],
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
    id: 'exchange-online',
    term: 'Exchange Online',
    means:
      'The part of Microsoft 365 in which the mailboxes of organisations live. Personal addresses at outlook.com or hotmail.com are a different service with other settings.',
    see: ['microsoft-365', 'licence'],
  },
  {
    id: 'gcc',
    term: 'GCC',
    also: ['Government Community Cloud'],
    means:
      'Microsoft 365 for US public bodies. It uses the same servers as the rest of the world; only GCC High and DoD have their own.',
    see: ['gcc-high', 'national-clouds'],
  },
  {
    id: 'gcc-high',
    term: 'GCC High',
    means:
      'A separate Microsoft 365 for US contractors and agencies. Addresses of its servers and of its sign-in page end in .us.',
    see: ['gcc', 'national-clouds'],
  },
  {
    id: 'graph',
    term: 'Microsoft Graph',
    means:
      'The newest language between programs and Microsoft 365. Programs that send with Graph need neither SMTP nor Authenticated SMTP.',
    see: ['ews', 'oauth2'],
  },
  {
    id: 'high-volume-email',
    term: 'High Volume Email',
    also: ['HVE'],
    means:
      'A Microsoft service for devices and programs that send a lot to people of the same organisation. It has a server of its own and is paid by use.',
    see: ['relay'],
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
    id: 'licence',
    term: 'Licence',
    also: ['plan', 'subscription'],
    means:
      'What your organisation pays for you. Only some licences include Exchange Online and with it a mailbox.',
    see: ['exchange-online', 'licensed-user'],
  },
  {
    id: 'licensed-user',
    term: 'Licensed Microsoft 365 user',
    means:
      'An account to which an admin has assigned a licence. For mail, the licence has to include Exchange Online.',
    see: ['licence', 'shared-mailbox'],
  },
  {
    id: 'mailbox',
    term: 'Mailbox',
    means: 'The place where the mail of an address lives, with its folders, calendar and contacts.',
    see: ['shared-mailbox', 'exchange-online'],
  },
  {
    id: 'microsoft-365',
    term: 'Microsoft 365',
    also: ['Office 365'],
    means:
      'Microsoft’s subscription for organisations: programs, files, meetings and, with many plans, mail. Some plans have no mail.',
    see: ['exchange-online', 'licence'],
  },
  {
    id: 'multi-factor-authentication',
    term: 'Multi-factor authentication',
    also: ['MFA', 'two-step verification'],
    means:
      'Besides the password you confirm on a phone or with a key. Apps that sign in with OAuth2 can ask for it. Devices that know only a password cannot.',
    see: ['oauth2', 'security-defaults'],
  },
  {
    id: 'national-clouds',
    term: 'National clouds',
    also: ['sovereign clouds'],
    means:
      'Separate copies of Microsoft 365 with their own servers and sign-in pages: GCC High and DoD in the USA, and one in China that 21Vianet runs.',
    see: ['gcc-high', 'dod', 'vianet'],
  },
  {
    id: 'oauth2',
    term: 'OAuth2',
    also: ['modern authentication', 'Sign in with Microsoft'],
    means:
      'You sign in on a page of Microsoft; the app gets a token and never sees your password. Since passwords are refused, it is the only way into IMAP and POP.',
    see: ['token', 'xoauth2', 'basic-authentication'],
  },
  {
    id: 'outlook-on-the-web',
    term: 'Outlook on the web',
    means:
      'Your mailbox in a browser, for nearly everyone at outlook.office.com. If it works there, the account and the password are right and the fault is in the app or in a setting.',
    see: ['mailbox'],
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
    id: 'relay',
    term: 'Relay',
    means:
      'A server that takes mail from devices and passes it on. It helps those that cannot sign in with OAuth2.',
    see: ['connector', 'direct-send', 'high-volume-email'],
  },
  {
    id: 'security-defaults',
    term: 'Security defaults',
    means:
      'A switch for the whole organisation that demands a second factor and refuses old ways of signing in. Passwords for SMTP are refused while it is on, even if Authenticated SMTP is ticked.',
    see: ['conditional-access', 'multi-factor-authentication'],
  },
  {
    id: 'send-as',
    term: 'Send As',
    means:
      'Permission to send mail with the address of another mailbox as its sender. Without it the server refuses with 5.7.60 or SendAsDenied.',
    see: ['shared-mailbox', 'alias'],
  },
  {
    id: 'shared-mailbox',
    term: 'Shared mailbox',
    means:
      'A mailbox for several people, such as info@contoso.com. Nobody signs in to it: each opens it with an own account that has access, and sends from it with the permission Send As.',
    see: ['send-as', 'mailbox'],
  },
  {
    id: 'smtp',
    term: 'SMTP',
    means:
      'Sends mail. Apps with IMAP or POP use it for everything that leaves, and printers and programs use nothing else.',
    see: ['authenticated-smtp', 'starttls'],
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
  {
    id: 'tenant',
    term: 'Tenant',
    also: ['organisation'],
    means:
      'Your organisation as Microsoft 365 knows it: all its accounts, mailboxes and settings. Every organisation has at least one.',
    see: ['admin', 'entra-id'],
  },
  {
    id: 'token',
    term: 'Token',
    means:
      'What an app receives after you signed in: a key for your mailbox alone, that ends by itself and can be taken back. A token that has ended means signing in once more.',
    see: ['oauth2'],
  },
  {
    id: 'user-name',
    term: 'User name',
    also: ['sign-in name', 'user principal name', 'UPN'],
    means:
      'The name you sign in with at Microsoft. It looks like an address and usually is your address. Where the two differ, apps need the sign-in name as user name.',
    see: ['alias', 'domain'],
  },
  {
    id: 'vianet',
    term: '21Vianet',
    means:
      'The company that runs Microsoft 365 in China. Its servers end in outlook.cn and its sign-in page in .cn.',
    see: ['national-clouds'],
  },
  {
    id: 'xoauth2',
    term: 'XOAUTH2',
    means:
      'The form in which a mail app hands an OAuth2 token to IMAP, POP or SMTP. Some programs list it under this name, or as “XOAuth” beside another company’s name.',
    see: ['oauth2', 'token'],
  },
]

export const term = (id: string): Term | undefined => terms.find((entry) => entry.id === id)
