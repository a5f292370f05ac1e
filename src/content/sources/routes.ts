import { source, type Source } from '#content/source.ts'

/** About the routes on which devices and programs send. */
export const routeSources = {
  'ms-smtp-improvements': source(
    'SMTP submission improvements: limits of client submission',
    'Microsoft',
    '2025-06-12',
    'https://learn.microsoft.com/troubleshoot/exchange/send-emails/smtp-submission-improvements',
  ),
  'ms-ndr': source(
    'Non-delivery reports in Exchange Online',
    'Microsoft',
    '2026-01-07',
    'https://learn.microsoft.com/troubleshoot/exchange/email-delivery/ndr/non-delivery-reports-in-exchange-online',
  ),
  'ms-dns-provisioning': source(
    'MC1048624: mail hosts of new domains under mx.microsoft',
    'Microsoft',
    '2026-02-02',
    'https://mc.merill.net/message/MC1048624',
  ),
  'ms-direct-send': source(
    'Introducing more control over Direct Send in Exchange Online (also message MC1093237)',
    'Microsoft Exchange Team',
    '2025-08-12',
    'https://techcommunity.microsoft.com/blog/exchange/introducing-more-control-over-direct-send-in-exchange-online/4408790',
  ),
  'ms-set-organizationconfig': source(
    'Set-OrganizationConfig',
    'Microsoft',
    '2026-08-08',
    'https://learn.microsoft.com/powershell/module/exchangepowershell/set-organizationconfig',
  ),
  'ms-hve': source(
    'Manage High Volume Email for Microsoft 365',
    'Microsoft',
    '2026',
    'https://learn.microsoft.com/exchange/mail-flow-best-practices/high-volume-mails-m365',
  ),
  'ms-hve-ga': source(
    'MC1243552: High Volume Email, general availability and price',
    'Microsoft',
    '2026-05-20',
    'https://mc.merill.net/message/MC1243552',
  ),
  'ms-hve-app-access': source(
    'Add-HVEAppAccess',
    'Microsoft',
    '2026-03-27',
    'https://learn.microsoft.com/powershell/module/exchangepowershell/add-hveappaccess',
  ),
  'petri-hve': source(
    'High Volume Email in Exchange Online: accounts, limits and passwords',
    'Petri',
    '2025',
  ),
  'ms-acs-smtp': source(
    'Create credentials for SMTP authentication (Azure Communication Services)',
    'Microsoft',
    '2023-10-18',
    'https://learn.microsoft.com/azure/communication-services/quickstarts/email/send-email-smtp/smtp-authentication',
  ),
  'ms-acs-smtp-user': source(
    'az communication smtp-username',
    'Microsoft',
    undefined,
    'https://learn.microsoft.com/cli/azure/communication/smtp-username',
  ),
} satisfies Record<string, Source>
