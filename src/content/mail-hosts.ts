import type { CloudId } from './clouds.ts'
import { fact, type Fact } from './fact.ts'

const DAY = '2026-11-23'

/** Ends of the names in MX records that say who takes mail in for a domain. */
type MailHost = { ends: Fact<string> } & (
  | { at: 'exchange'; clouds: readonly CloudId[] }
  /** Filters mail and hands it on: what is behind it, the record does not say. */
  | { at: 'gateway'; name: string }
  /** Has the mailboxes itself. */
  | { at: 'elsewhere'; name: string }
)

export const mailHosts: readonly MailHost[] = [
  {
    at: 'exchange',
    clouds: ['worldwide'],
    ends: fact('mail.protection.outlook.com', 'ms-dns-records', DAY),
  },
  { at: 'exchange', clouds: ['worldwide'], ends: fact('mx.microsoft', 'ms-dns-provisioning', DAY) },
  {
    at: 'exchange',
    clouds: ['gcc-high', 'dod'],
    ends: fact('protection.office365.us', 'ms-endpoints', DAY, 'likely'),
  },
  { at: 'exchange', clouds: ['dod'], ends: fact('protection.apps.mil', 'ms-endpoints', DAY, 'likely') },
  {
    at: 'exchange',
    clouds: ['china'],
    ends: fact('protection.partner.outlook.cn', 'ms-endpoints', DAY, 'likely'),
  },
  { at: 'gateway', name: 'Proofpoint', ends: fact('pphosted.com', 'mailsherpa-gateways', DAY, 'likely') },
  { at: 'gateway', name: 'Mimecast', ends: fact('mimecast.com', 'mailsherpa-gateways', DAY, 'likely') },
  {
    at: 'gateway',
    name: 'Barracuda',
    ends: fact('barracudanetworks.com', 'mailsherpa-gateways', DAY, 'likely'),
  },
  { at: 'gateway', name: 'Cisco', ends: fact('iphmx.com', 'mailsherpa-gateways', DAY, 'likely') },
  { at: 'elsewhere', name: 'Google', ends: fact('aspmx.l.google.com', 'mxsniff-providers', DAY, 'likely') },
  { at: 'elsewhere', name: 'Google', ends: fact('smtp.google.com', 'google-mx', DAY, 'likely') },
  {
    at: 'elsewhere',
    name: 'personal Outlook.com',
    ends: fact(
      'olc.protection.outlook.com',
      'outlook-com-mx',
      DAY,
      'unsure',
      'Read in programs only; no text of Microsoft was found.',
    ),
  },
]

/** What the names of hosts that take mail in ended with before. Some logs and records have them still. */
export const formerMailHost = fact(
  'mail.eo.outlook.com',
  'mx-before-2018',
  '2026-11-25',
  'likely',
  'No longer supported since May 2018.',
)

/** `tenant_region_sub_scope` in what Microsoft publishes about an organisation. Absent: none of these. */
export const regionClouds: Readonly<Record<'GCC' | 'DODCON' | 'DOD', Fact<CloudId>>> = {
  GCC: fact('worldwide', 'oidc-regions', DAY, 'likely', 'GCC has the hosts of the worldwide cloud.'),
  DODCON: fact(
    'gcc-high',
    'oidc-regions',
    DAY,
    'likely',
    'Read in scripts and test suites only; no text of Microsoft was found.',
  ),
  DOD: fact(
    'dod',
    'oidc-regions',
    DAY,
    'likely',
    'Read in scripts and test suites only; no text of Microsoft was found.',
  ),
}

/** `cloud_instance_name` there, which does not tell GCC High and DoD apart. */
export const instanceClouds: Readonly<Record<string, readonly CloudId[]>> = {
  'microsoftonline.com': ['worldwide'],
  'microsoftonline.us': ['gcc-high', 'dod'],
  'partner.microsoftonline.cn': ['china'],
}
