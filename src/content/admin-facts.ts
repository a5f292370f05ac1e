import { fact, type Fact } from './fact.ts'

const DAY = '2026-11-23'

/** What can be looked up about the decisions of an admin, besides what stands on the pages for everybody. */
export const adminFacts = {
  report: fact(
    'Exchange admin center > Reports > Mail flow > SMTP AUTH clients report',
    'ms-smtp-timeline',
    DAY,
    'sure',
    'Since October 2024 its column Authentication Protocol tells Basic from OAuth.',
  ),
  signInLog: fact(
    'Sign-in logs, filter Client app: Authenticated SMTP, IMAP4, POP3',
    'ms-block-legacy',
    DAY,
    'sure',
    'Look at the tab of non-interactive sign-ins as well.',
  ),
  signInLogRole: fact('Reports Reader', 'ms-block-legacy', DAY),
  states: fact(
    'On, off, and not set: a list filtered for “off is false” misses every mailbox that follows the organisation',
    'ms-set-casmailbox',
    DAY,
  ),
  tenantRole: fact(
    'Exchange Administrator',
    'm365dsc-permissions',
    DAY,
    'likely',
    'Inside Exchange, the role Organization Transport Settings.',
  ),
  whoMayRun: fact('Get-ManagementRole -Cmdlet Set-CASMailbox', 'm365dsc-permissions', DAY, 'likely'),
  securityDefaultsPath: fact(
    'Entra ID > Overview > Properties > Manage security defaults',
    'ms-security-defaults',
    DAY,
    'sure',
    'Older views begin with Identity.',
  ),
  securityDefaultsRole: fact(
    'Security Administrator, or Conditional Access Administrator',
    'ms-security-defaults',
    DAY,
    'unsure',
    'Microsoft named the first in 2024; a newer text by others names the second.',
  ),
  securityDefaultsRead: fact('Policy.Read.All', 'ms-graph-security-defaults', '2026-11-25'),
  conditionalAccessRole: fact('Conditional Access Administrator', 'ms-block-legacy', DAY),
  conditionalAccessPath: fact(
    'Conditional Access > Policies; Client apps: Exchange ActiveSync clients and Other clients',
    'ms-block-legacy',
    DAY,
    'sure',
    'Needs the licence Entra ID P1.',
  ),
  policyPath: fact(
    'Settings > Org settings > Modern authentication',
    'ms-authentication-policy',
    DAY,
    'likely',
    'It writes a default authentication policy. Read in an older text.',
  ),
  policyTime: fact(
    'Up to 24 hours; about half an hour once the tokens of the user are made invalid',
    'ms-authentication-policy',
    DAY,
  ),
  ewsList: fact(
    'EwsEnabled and EwsAllowedAppIDs',
    'ms-set-organizationconfig',
    DAY,
    'sure',
    'With True only the applications of the list get in; an empty list lets nobody in.',
  ),
  newDomains: fact(
    'Domains added since July 2026 have their mail host under mx.microsoft',
    'ms-dns-provisioning',
    DAY,
    'sure',
    'So nobody can make the name of the host from the domain.',
  ),
  legacyTls: fact(
    'Turn on use of legacy TLS clients',
    'ms-fix-printers',
    DAY,
    'sure',
    'Never offered in GCC, GCC High and DoD.',
  ),
} satisfies Record<string, Fact<string>>

export const adminLabels: Record<keyof typeof adminFacts, string> = {
  report: 'Who still sends, and how they sign in',
  signInLog: 'Who still uses a protocol',
  signInLogRole: 'Least role that reads the sign-in logs',
  states: 'States of a mailbox',
  tenantRole: 'Least role for the switch of the organisation',
  whoMayRun: 'Who may change a mailbox, in your own organisation',
  securityDefaultsPath: 'Where security defaults are',
  securityDefaultsRole: 'Least role for security defaults',
  securityDefaultsRead: 'Permission that reads security defaults',
  conditionalAccessRole: 'Least role for Conditional Access',
  conditionalAccessPath: 'Where legacy authentication is blocked',
  policyPath: 'Where passwords are switched for each protocol',
  policyTime: 'How long an authentication policy takes',
  ewsList: 'Which applications keep Exchange Web Services',
  newDomains: 'Mail hosts of new domains',
  legacyTls: 'The switch for old TLS',
}
