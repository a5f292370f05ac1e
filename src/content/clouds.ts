import { fact, type Fact } from './fact.ts'

/** Ids are public: they stand in links. `gcc` in a link means `worldwide`, which has its hosts. */
export const cloudIds = ['worldwide', 'gcc-high', 'dod', 'china'] as const

export type CloudId = (typeof cloudIds)[number]

/** All but the one that nearly everyone is in. */
export const nationalClouds: readonly CloudId[] = ['gcc-high', 'dod', 'china']

export type Protocol = 'imap' | 'pop' | 'smtp'
export type Encryption = 'SSL/TLS' | 'STARTTLS'
export type Server = { host: Fact<string>; port: Fact<number>; encryption: Encryption }

export type Cloud = {
  id: CloudId
  name: string
  /** Whom it serves, so that a person recognises their own. */
  about: string
  servers: Record<Protocol, Server>
  /** Host of the Microsoft sign-in page, and its OAuth2 authority. */
  signInHost: Fact<string>
  /** Address of the Microsoft 365 admin center, without `https://`. */
  adminCenter: Fact<string>
  /** Address of Outlook on the web, without `https://`. */
  webMail: Fact<string>
  /** Value of `Connect-ExchangeOnline -ExchangeEnvironmentName`; the worldwide one is the default. */
  exchangeEnvironment: Fact<string>
}

const DAY = '2026-11-23'

const imap = (host: Fact<string>, port: Fact<number>): Server => ({ host, port, encryption: 'SSL/TLS' })
const smtp = (host: Fact<string>, port: Fact<number>): Server => ({ host, port, encryption: 'STARTTLS' })

/** Hosts and ports come from here and from nowhere else: no link, preset or file can change them. */
export const clouds: Record<CloudId, Cloud> = {
  worldwide: {
    id: 'worldwide',
    name: 'Worldwide and GCC',
    about: 'Nearly everyone, and US public bodies in GCC',
    servers: {
      smtp: smtp(
        fact('smtp.office365.com', 'ms-client-submission', DAY),
        fact(587, 'ms-client-submission', DAY),
      ),
      imap: imap(fact('outlook.office365.com', 'ms-pop-imap', DAY), fact(993, 'ms-pop-imap', DAY)),
      pop: imap(fact('outlook.office365.com', 'ms-pop-imap', DAY), fact(995, 'ms-pop-imap', DAY)),
    },
    signInHost: fact('login.microsoftonline.com', 'ms-national-clouds', DAY),
    adminCenter: fact(
      'admin.microsoft.com',
      'ms-client-submission',
      DAY,
      'sure',
      'admin.cloud.microsoft opens the same place.',
    ),
    webMail: fact('outlook.office.com/mail/', 'ms-outlook-web', DAY),
    exchangeEnvironment: fact('O365Default', 'ms-connect-exchange', DAY),
  },
  'gcc-high': {
    id: 'gcc-high',
    name: 'GCC High',
    about: 'US contractors and agencies; sign-in ends in .us',
    servers: {
      smtp: smtp(
        fact(
          'smtp.office365.us',
          'emailengine-clouds',
          DAY,
          'likely',
          'Microsoft’s list of endpoints names only outlook.office365.us for port 587; this name is in wide use.',
        ),
        fact(587, 'ms-endpoints', DAY),
      ),
      imap: imap(fact('outlook.office365.us', 'ms-endpoints', DAY), fact(993, 'ms-endpoints', DAY)),
      pop: imap(fact('outlook.office365.us', 'ms-endpoints', DAY), fact(995, 'ms-endpoints', DAY)),
    },
    signInHost: fact('login.microsoftonline.us', 'ms-national-clouds', DAY),
    adminCenter: fact('portal.office365.us/adminportal/home', 'ms-volume-licensing', DAY),
    webMail: fact(
      'outlook.office365.us',
      'ms-endpoints',
      DAY,
      'likely',
      'Microsoft’s list of endpoints names this host, not what a browser finds there.',
    ),
    exchangeEnvironment: fact('O365USGovGCCHigh', 'ms-connect-exchange', DAY),
  },
  dod: {
    id: 'dod',
    name: 'DoD',
    about: 'The US Department of Defense',
    servers: {
      smtp: smtp(
        fact(
          'outlook-dod.office365.us',
          'emailengine-clouds',
          DAY,
          'likely',
          'webmail.apps.mil is listed as well.',
        ),
        fact(587, 'ms-endpoints', DAY),
      ),
      imap: imap(fact('outlook-dod.office365.us', 'ms-endpoints', DAY), fact(993, 'ms-endpoints', DAY)),
      pop: imap(fact('outlook-dod.office365.us', 'ms-endpoints', DAY), fact(995, 'ms-endpoints', DAY)),
    },
    signInHost: fact('login.microsoftonline.us', 'ms-national-clouds', DAY),
    adminCenter: fact('portal.apps.mil/adminportal/home', 'ms-volume-licensing', DAY),
    webMail: fact(
      'webmail.apps.mil',
      'ms-endpoints',
      DAY,
      'likely',
      'Microsoft’s list of endpoints names this host beside outlook-dod.office365.us, not what a browser finds there.',
    ),
    exchangeEnvironment: fact('O365USGovDoD', 'ms-connect-exchange', DAY),
  },
  china: {
    id: 'china',
    name: 'China (21Vianet)',
    about: 'Microsoft 365 operated by 21Vianet; sign-in ends in .cn',
    servers: {
      smtp: smtp(
        fact(
          'smtp.partner.outlook.cn',
          'emailengine-clouds',
          DAY,
          'likely',
          'Many published configurations use this name; one source says partner.outlook.cn.',
        ),
        fact(587, 'ms-endpoints', DAY),
      ),
      imap: imap(fact('partner.outlook.cn', 'ms-endpoints', DAY), fact(993, 'ms-endpoints', DAY)),
      pop: imap(fact('partner.outlook.cn', 'ms-endpoints', DAY), fact(995, 'ms-endpoints', DAY)),
    },
    signInHost: fact('login.partner.microsoftonline.cn', 'ms-national-clouds', DAY),
    adminCenter: fact('portal.partner.microsoftonline.cn/adminportal', 'ms-remove-domain', DAY),
    webMail: fact(
      'partner.outlook.cn',
      'ms-endpoints',
      DAY,
      'likely',
      'Microsoft’s list of endpoints names this host, not what a browser finds there.',
    ),
    exchangeEnvironment: fact('O365China', 'ms-connect-exchange', DAY),
  },
}
