import { fact, type Fact } from './fact.ts'

const DAY = '2026-11-23'

/** What can be looked up about the routes. Their servers and ports come from here. */
export const routeFacts = {
  rate: fact('30 messages a minute', 'ms-smtp-improvements', DAY, 'sure', 'More are delayed.'),
  connections: fact('3 connections at once', 'ms-smtp-improvements', DAY),
  recipients: fact('10,000 recipients a day', 'ms-smtp-improvements', DAY),
  mxPort: fact(25, 'ms-devices', DAY),
  mxHost: fact(
    'The host in the MX record that the admin center shows for the domain',
    'ms-dns-provisioning',
    DAY,
    'sure',
    'For domains added since July 2026 it ends in .mx.microsoft, so it cannot be made from the domain.',
  ),
  directSendEnd: fact(
    'An organisation can refuse it; Microsoft works on making that the default',
    'ms-direct-send',
    DAY,
    'sure',
    'No day was announced when we checked.',
  ),
  hveHost: fact('smtp.hve.mx.microsoft', 'ms-hve', DAY, 'sure', 'smtp-hve.office365.com is to be retired.'),
  hvePort: fact(587, 'ms-hve', DAY),
  hveCost: fact('USD 42 for a million delivered recipients', 'ms-hve-ga', DAY, 'likely', 'Since June 2026.'),
  hvePassword: fact(
    'A password until September 2028',
    'petri-hve',
    DAY,
    'likely',
    'Promised in 2025 and not looked at again since the service is out of preview.',
  ),
  hveSize: fact(
    '50 recipients and 10 MB for each message',
    'petri-hve',
    DAY,
    'unsure',
    'Only second-hand sources give these figures.',
  ),
  acsHost: fact('smtp.azurecomm.net', 'ms-acs-smtp', DAY),
  acsPort: fact(587, 'ms-acs-smtp', DAY),
  acsUser: fact(
    'Resource, application id and tenant id, with | between them',
    'ms-acs-smtp',
    DAY,
    'likely',
    'Newer resources have SMTP user names of their own.',
  ),
} satisfies Record<string, Fact<string | number>>

export const routeLabels: Record<keyof typeof routeFacts, string> = {
  rate: 'SMTP of a mailbox: messages',
  connections: 'SMTP of a mailbox: connections',
  recipients: 'SMTP of a mailbox: recipients',
  mxPort: 'Connector and Direct Send: port',
  mxHost: 'Connector and Direct Send: server',
  directSendEnd: 'Direct Send: what ends it',
  hveHost: 'High Volume Email: server',
  hvePort: 'High Volume Email: port',
  hveCost: 'High Volume Email: cost',
  hvePassword: 'High Volume Email: sign-in',
  hveSize: 'High Volume Email: limits',
  acsHost: 'Azure Communication Services: server',
  acsPort: 'Azure Communication Services: port',
  acsUser: 'Azure Communication Services: user name',
}
