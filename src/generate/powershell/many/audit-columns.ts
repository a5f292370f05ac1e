/** Columns of audit.csv, which the page that reads audits knows. */
export const auditColumns = [
  'Mailbox',
  'DisplayName',
  'RecipientTypeDetails',
  'SmtpClientAuthenticationDisabled',
  'ImapEnabled',
  'PopEnabled',
  'OrganisationSmtpClientAuthenticationDisabled',
  'Problem',
  'Read',
  'Id',
] as const
