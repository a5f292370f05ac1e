/** The tasks of an admin, in order. Public: they stand in links, in saved files and on paper. */
export const adminTaskIds = [
  'who-needs-smtp',
  'licences',
  'devices',
  'organisation-switch',
  'mailboxes',
  'security-defaults',
  'conditional-access',
  'authentication-policy',
  'consent',
  'dns',
  'tell-people',
  'smtp-report',
  'december-2026',
  'year-2027',
] as const

export type AdminTaskId = (typeof adminTaskIds)[number]

/** The commands that belong to them. */
export type AdminCommandId =
  | 'smtp-states'
  | 'mailbox-plans'
  | 'direct-send'
  | 'organisation-off'
  | 'mailbox-on'
  | 'mailbox-check'
  | 'security-defaults'
  | 'authentication-policies'
  | 'allow-password'
  | 'consent-check'
  | 'dns-records'
  | 'december-check'
  | 'ews-check'
