import { source, type Source } from '#content/source.ts'

/** Microsoft: its own mail apps, and how programs sign in. */
export const microsoftAppSources = {
  'ms-new-outlook-accounts': source(
    'Accounts in the new Outlook for Windows',
    'Microsoft',
    '2023-11-09',
    'https://github.com/MicrosoftDocs/OfficeDocs-DeployOffice',
  ),
  'ms-outlook-pop-imap': source(
    'Can’t connect to Outlook by using POP/IMAP and Modern authentication',
    'Microsoft',
    '2024-01-24',
    'https://github.com/MicrosoftDocs/SupportArticles-docs',
  ),
  'ms-shared-mailbox': source(
    'Create a shared mailbox: Outlook, permissions and mobile devices',
    'Microsoft',
    '2024-09-30',
    'https://learn.microsoft.com/microsoft-365/admin/email/create-a-shared-mailbox',
  ),
  'ms-mac-shared': source(
    'Open a shared mail, calendar or people folder in Outlook for Mac',
    'Microsoft',
    undefined,
    'https://support.microsoft.com/office/open-a-shared-mail-calendar-or-people-folder-in-outlook-for-mac-6ecc39c5-5577-4a1d-b18c-bbdc92972cb2',
  ),
  'ms-mac-shared-legacy': source(
    'How to open a shared folder or mailbox in Outlook for Mac (3040749)',
    'Microsoft',
    undefined,
    'https://support.microsoft.com/kb/3040749',
  ),
  'ms-ews-allow-list': source(
    'Introducing EwsAllowedAppIDs: preparing for the final phase of EWS retirement, as quoted',
    'Microsoft Exchange Team',
    '2026-06-19',
    'https://techcommunity.microsoft.com/blog/exchange/introducing-ewsallowedappids-preparing-for-the-final-phase-of-ews-retirement/4529471',
  ),
  'ms-redirect-uri': source(
    'Redirect URI (reply URL) restrictions and limitations',
    'Microsoft',
    '2022-08-25',
    'https://learn.microsoft.com/entra/identity-platform/reply-url',
  ),
  'ms-outlook-mobile': source(
    'Outlook for iOS and Android in Exchange Online: FAQ',
    'Microsoft',
    '2021-07-14',
    'https://learn.microsoft.com/exchange/clients-and-mobile-in-exchange-online/outlook-for-ios-and-android/outlook-for-ios-and-android-faq',
  ),
  'ms-outlook-mobile-gov': source(
    'Using Outlook for iOS and Android in the Government Community Cloud',
    'Microsoft',
    '2021-07-14',
    'https://learn.microsoft.com/exchange/clients-and-mobile-in-exchange-online/outlook-for-ios-and-android/outlook-for-ios-and-android-in-the-government-cloud',
  ),
  'ms-smtp-app-rbac': source(
    'SMTP onboarding to App RBAC',
    'Microsoft',
    '2025-10-17',
    'https://github.com/MicrosoftDocs/office-developer-exchange-docs',
  ),
  'ms-database-mail': source(
    'Configure Database Mail, and how to send a test e-mail',
    'Microsoft',
    '2019-04-22',
    'https://learn.microsoft.com/sql/relational-databases/database-mail/configure-database-mail',
  ),
  'ms-send-mailmessage': source(
    'Send-MailMessage',
    'Microsoft',
    undefined,
    'https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/send-mailmessage',
  ),
} satisfies Record<string, Source>
