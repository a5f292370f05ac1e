import { fact, type Fact } from './fact.ts'

const DAY = '2026-11-25'

/** Delegated permissions that mail apps ask for. The names are Microsoft’s, as its page and PowerShell write them. */
export const mailPermissionIds = [
  'IMAP.AccessAsUser.All',
  'POP.AccessAsUser.All',
  'SMTP.Send',
  'EWS.AccessAsUser.All',
  'EAS.AccessAsUser.All',
  'Mail.ReadWrite',
  'Mail.Send',
  'offline_access',
  'openid',
] as const

export type MailPermission = (typeof mailPermissionIds)[number]

/** What each allows, in our own words. */
export const mailPermissions: Readonly<Record<MailPermission, Fact<string>>> = {
  'IMAP.AccessAsUser.All': fact(
    'Read, change and delete mail by IMAP, in every mailbox that the person may open',
    'graph-permissions',
    DAY,
    'likely',
    'Microsoft words it as the same access to mailboxes as the signed-in person has, by the IMAP protocol. It sends nothing.',
  ),
  'POP.AccessAsUser.All': fact(
    'Fetch and delete mail by POP, in every mailbox that the person may open',
    'graph-permissions',
    DAY,
    'likely',
    'Microsoft words it as the same access to mailboxes as the signed-in person has, by the POP protocol. It sends nothing.',
  ),
  'SMTP.Send': fact(
    'Send mail from the person’s mailbox by SMTP AUTH',
    'graph-permissions',
    DAY,
    'likely',
    'It reads nothing. Authenticated SMTP has to be on for the mailbox as well.',
  ),
  'EWS.AccessAsUser.All': fact(
    'The whole mailbox by Exchange Web Services: mail, calendar, contacts and tasks, reading, changing and sending',
    'graph-permissions',
    DAY,
    'likely',
    'Microsoft words it as the same access to mailboxes as the signed-in person has. The service itself ends.',
  ),
  'EAS.AccessAsUser.All': fact(
    'The whole mailbox by Exchange ActiveSync: mail, calendar and contacts, reading, changing and sending',
    'graph-permissions',
    DAY,
    'likely',
    'Microsoft words it as the same access to mailboxes as the signed-in person has.',
  ),
  'Mail.ReadWrite': fact(
    'Create, read, change and delete mail by Microsoft Graph',
    'graph-permissions',
    DAY,
    'likely',
    'It sends nothing. As a delegated permission it reaches no mailbox that the person may not open.',
  ),
  'Mail.Send': fact(
    'Send mail as the signed-in person by Microsoft Graph',
    'graph-permissions',
    DAY,
    'likely',
  ),
  offline_access: fact(
    'Stay signed in: the app gets new tokens by itself until somebody withdraws them',
    'ms-scopes-oidc',
    DAY,
    'sure',
    'It opens nothing by itself. Microsoft’s page calls it “Maintain access to data you have given it access to” and shows it for every app.',
  ),
  openid: fact(
    'Sign the person in: the app learns an identifier of the account',
    'ms-scopes-oidc',
    DAY,
    'sure',
    'Microsoft’s page calls it “Sign you in”.',
  ),
}

/** What holds for all of them. */
export const permissionFacts = {
  delegated: fact(
    'All of these are delegated: the app acts in the name of the person who has signed in, and never reaches what that person could not reach',
    'ms-permissions-overview',
    DAY,
  ),
  everybody: fact(
    'Allowed for the organisation, everybody may use the app; with Assignment required only those who are assigned to it',
    'ms-grant-consent',
    DAY,
    'sure',
    'Each person still signs in, and the app opens nobody’s mailbox before.',
  ),
  replaces: fact(
    'Allowing an app again may take back what had been allowed for everybody before, where the app asks for less now',
    'ms-grant-consent',
    DAY,
    'sure',
    'What people allowed for themselves stays.',
  ),
  takenBack: fact(
    'Taken back, the app gets no new tokens; those it has stay valid until they run out',
    'ms-remove-grant',
    DAY,
  ),
  own: fact(
    'What single people allowed cannot be taken back on the tab User consent, but by PowerShell or Microsoft Graph',
    'ms-review-consent',
    DAY,
    'sure',
    'And taking it back does not stop them from allowing it again, where the organisation lets them.',
  ),
  revoke: fact(
    'Remove-MgOauth2PermissionGrant',
    'ms-remove-grant',
    DAY,
    'sure',
    'With -WhatIf it only says what it would remove.',
  ),
  revokeScopes: fact(
    'Application.Read.All and DelegatedPermissionGrant.ReadWrite.All',
    'ms-grant-and-revoke',
    DAY,
  ),
} satisfies Record<string, Fact<string>>
