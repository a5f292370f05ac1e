export type Source = {
  title: string
  publisher: string
  /** Where a reader can look. Absent where the text is not on the open web. */
  url?: string
  /** When the text itself was written or last changed, as far as it says so. */
  dated?: string
}

const source = (title: string, publisher: string, dated?: string, url?: string): Source => ({
  title,
  publisher,
  ...(dated === undefined ? {} : { dated }),
  ...(url === undefined ? {} : { url }),
})

/** Everything our facts rest on. The ids are a union, so that a wrong one does not compile. */
export const sources = {
  'ms-client-submission': source(
    'Authenticated client SMTP submission',
    'Microsoft',
    '2021-07-14',
    'https://learn.microsoft.com/exchange/clients-and-mobile-in-exchange-online/authenticated-client-smtp-submission',
  ),
  'ms-pop-imap': source(
    'POP3 and IMAP4 in Exchange Online',
    'Microsoft',
    '2021-07-14',
    'https://learn.microsoft.com/exchange/clients-and-mobile-in-exchange-online/pop3-and-imap4/pop3-and-imap4',
  ),
  'ms-endpoints': source(
    'Microsoft 365 URLs and IP address ranges',
    'Microsoft',
    '2023-07-31',
    'https://learn.microsoft.com/microsoft-365/enterprise/urls-and-ip-address-ranges',
  ),
  'ms-national-clouds': source(
    'National clouds: authentication endpoints',
    'Microsoft',
    '2025-01-15',
    'https://learn.microsoft.com/entra/identity-platform/authentication-national-cloud',
  ),
  'ms-connect-exchange': source(
    'Connect to Exchange Online PowerShell',
    'Microsoft',
    undefined,
    'https://learn.microsoft.com/powershell/exchange/connect-to-exchange-online-powershell',
  ),
  'emailengine-clouds': source(
    'Setting up Outlook and Microsoft 365: Microsoft cloud environments',
    'Postal Systems (EmailEngine)',
    undefined,
    'https://learn.emailengine.app/docs/accounts/outlook-365',
  ),
  'ms-basic-deprecation': source(
    'Deprecation of Basic authentication in Exchange Online',
    'Microsoft',
    undefined,
    'https://learn.microsoft.com/exchange/clients-and-mobile-in-exchange-online/deprecation-of-basic-authentication-exchange-online',
  ),
  'ms-smtp-timeline': source(
    'Updated Exchange Online SMTP AUTH Basic Authentication Deprecation Timeline (also message MC786329)',
    'Microsoft Exchange Team',
    '2026-01-29',
    'https://techcommunity.microsoft.com/blog/exchange/4489835',
  ),
  'ms-ews': source(
    'Retirement of Exchange Web Services in Exchange Online',
    'Microsoft Exchange Team, as reported',
    '2026-06-19',
    'https://mc.merill.net/message/MC1176266',
  ),
  'ms-activesync-161': source(
    'Exchange ActiveSync below 16.1',
    'Microsoft Exchange Team, as reported in the press',
    '2025-12-15',
    'https://windowsforum.com/threads/exchange-online-enforces-eas-16-1-prepare-for-march-1-2026.393807/',
  ),
  'ms-legacy-tls': source(
    'MC1293480: TLS 1.0 and 1.1 for POP3 and IMAP4',
    'Microsoft',
    '2026-04-28',
    'https://mc.merill.net/message/MC1293480',
  ),
  'ms-volume-licensing': source(
    'Manage volume licensing agreements: admin centers of the US government clouds',
    'Microsoft',
    '2026-07-01',
    'https://learn.microsoft.com/microsoft-365/commerce/licenses/manage-volume-licensing',
  ),
  'ms-remove-domain': source(
    'Remove a domain from Microsoft 365: admin center operated by 21Vianet',
    'Microsoft',
    '2026-04-23',
    'https://learn.microsoft.com/microsoft-365/admin/get-help-with-domains/remove-a-domain',
  ),
  'ms-set-casmailbox': source(
    'Set-CASMailbox',
    'Microsoft',
    '2026-07-08',
    'https://learn.microsoft.com/powershell/module/exchangepowershell/set-casmailbox',
  ),
  'ms-set-transportconfig': source(
    'Set-TransportConfig',
    'Microsoft',
    '2026-05-15',
    'https://learn.microsoft.com/powershell/module/exchangepowershell/set-transportconfig',
  ),
  'ms-set-casmailboxplan': source(
    'Set-CASMailboxPlan',
    'Microsoft',
    undefined,
    'https://learn.microsoft.com/powershell/module/exchangepowershell/set-casmailboxplan',
  ),
  'ms-authentication-policy': source(
    'Disable Basic authentication in Exchange Online',
    'Microsoft',
    '2021-07-14',
    'https://learn.microsoft.com/exchange/clients-and-mobile-in-exchange-online/disable-basic-authentication-in-exchange-online',
  ),
  'ms-security-defaults': source(
    'Security defaults in Microsoft Entra ID',
    'Microsoft',
    '2024-04-15',
    'https://learn.microsoft.com/entra/fundamentals/security-defaults',
  ),
  'ms-block-legacy': source(
    'Block legacy authentication with Conditional Access',
    'Microsoft',
    '2024-09-27',
    'https://learn.microsoft.com/entra/identity/conditional-access/policy-block-legacy-authentication',
  ),
  'ms-oauth-imap-pop-smtp': source(
    'Authenticate an IMAP, POP or SMTP connection using OAuth',
    'Microsoft',
    '2025-09-07',
    'https://learn.microsoft.com/exchange/client-developer/legacy-protocols/how-to-authenticate-an-imap-pop-smtp-application-by-using-oauth',
  ),
  'ms-devices': source(
    'How to set up a multifunction device or application to send email using Microsoft 365',
    'Microsoft',
    '2021-07-14',
    'https://learn.microsoft.com/exchange/mail-flow-best-practices/how-to-set-up-a-multifunction-device-or-application-to-send-email-using-microsoft-365-or-office-365',
  ),
  'ms-fix-printers': source(
    'Fix issues with printers, scanners, and LOB applications that send email using Microsoft 365',
    'Microsoft',
    undefined,
    'https://learn.microsoft.com/troubleshoot/exchange/email-delivery/fix-issues-with-printers-scanners-and-lob-applications-that-send-email-using-off',
  ),
  'ms-frontline': source(
    'Changing from a Microsoft 365 E plan to a Microsoft 365 F plan',
    'Microsoft',
    '2024-06-27',
    'https://learn.microsoft.com/microsoft-365/frontline/switch-from-enterprise-to-frontline',
  ),
  'ms-business-plans': source(
    'What is Microsoft 365 for business',
    'Microsoft',
    '2022-04-27',
    'https://learn.microsoft.com/microsoft-365/admin/admin-overview/what-is-microsoft-365-for-business',
  ),
  'ms-education-plans': source(
    'Office 365 Education service description',
    'Microsoft',
    undefined,
    'https://learn.microsoft.com/office365/servicedescriptions/office-365-platform-service-description/office-365-education',
  ),
  'ms-license-types': source(
    'Power BI: how to see which licence you have',
    'Microsoft',
    undefined,
    'https://learn.microsoft.com/power-bi/consumer/end-user-license',
  ),
  'm365dsc-permissions': source(
    'Microsoft365DSC: permissions of the Exchange Online resources',
    'Microsoft (open source)',
    undefined,
    'https://github.com/microsoft/Microsoft365DSC',
  ),
  'exchange-docs-2071': source(
    'How long does it take to apply? (OfficeDocs-Exchange, issue 2071)',
    'GitHub',
    '2020-06-23',
    'https://github.com/MicrosoftDocs/OfficeDocs-Exchange/issues/2071',
  ),
  'exchange-docs-2075': source(
    'Security defaults block SMTP AUTH irrespective of these settings (OfficeDocs-Exchange, issue 2075)',
    'GitHub',
    '2020-06-25',
    'https://github.com/MicrosoftDocs/OfficeDocs-Exchange/issues/2075',
  ),
  'oauth2-proxy-193': source(
    'SmtpClientAuthentication is disabled for the Tenant (email-oauth2-proxy, issue 193)',
    'GitHub',
    '2023-09-12',
    'https://github.com/simonrob/email-oauth2-proxy/issues/193',
  ),
  'mailkit-1770': source(
    'Protocol logs of smtp.office365.com (MailKit, issues 715 and 1770)',
    'GitHub',
    '2024-07',
    'https://github.com/jstedfast/MailKit/issues/1770',
  ),
  'broadcom-smtp-auth': source(
    'Enabling SMTP authentication for specific mailboxes in Exchange Online (article 376894)',
    'Broadcom',
    undefined,
    'https://knowledge.broadcom.com/external/article/376894/setting-up-email-notifications-for-alarm.html',
  ),
  'cloudex-smtp-box': source(
    'Microsoft email configuration: when Authenticated SMTP does not appear',
    'Ozols (Cloudex TMS)',
    '2025-11',
    'https://doc.ozols.lv/books/cloudex-tms-english/page/microsoft-email-configuration',
  ),
  'tenable-cis-smtp': source(
    'CIS Microsoft 365 Foundations 4.0.0: SMTP AUTH of the organisation',
    'Tenable',
    '2024',
  ),
  'negotiations-exchange-plans': source(
    'Microsoft Exchange Online licensing: Plan 1 and Plan 2',
    'Microsoft Negotiations (consultancy)',
    '2026-03',
    'https://microsoftnegotiations.com/blog/microsoft-exchange-online-licensing-guide.html',
  ),
  'atwork-100gb': source(
    'Exchange Online moves to 100 GB',
    'atWork Studio (reseller)',
    '2026',
    'https://www.atworkstudio.it/en/news/exchange-online-100gb-mailbox-email-archiving',
  ),
  'petri-shared-mailboxes': source(
    'Licensing Exchange Online shared mailboxes',
    'Petri',
    undefined,
    'https://www.petri.com/licensing-exchange-online-shared-mailboxes',
  ),
  'ms-app-consent': source(
    'Manage app consent policies: which mail apps people may allow themselves',
    'Microsoft',
    '2026-01-22',
    'https://learn.microsoft.com/entra/identity/enterprise-apps/manage-app-consent-policies',
  ),
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
  ),
  'ms-shared-mailbox': source(
    'Create a shared mailbox: Outlook, permissions and mobile devices',
    'Microsoft',
    '2024-09-30',
    'https://learn.microsoft.com/microsoft-365/admin/email/create-a-shared-mailbox',
  ),
  'ovh-outlook': source(
    'Exchange: configure your email account in Outlook for Windows (for its labels)',
    'OVHcloud',
    '2026-01-09',
    'https://github.com/ovh/docs',
  ),
  'ovh-ios': source(
    'Exchange: configure your email account on Mail for iPhone and iPad (for its labels)',
    'OVHcloud',
    '2025-04-28',
    'https://github.com/ovh/docs',
  ),
  'ovh-gmail': source(
    'Exchange: configure an email address in Gmail for Android (for its labels)',
    'OVHcloud',
    '2024-10-09',
    'https://github.com/ovh/docs',
  ),
  'godaddy-gmail': source('Add a Microsoft 365 email to Gmail on Android (help 40044)', 'GoDaddy'),
  'apple-eas-payload': source(
    'Device management: com.apple.eas.account',
    'Apple',
    '2024-10-21',
    'https://github.com/apple/device-management',
  ),
  'apple-mail-payload': source(
    'Device management: com.apple.mail.managed',
    'Apple',
    '2024-10-21',
    'https://github.com/apple/device-management',
  ),
  'thunderbird-source': source(
    'Thunderbird source code: account set-up and OAuth2Providers.sys.mjs',
    'Mozilla',
    '2026-01-15',
    'https://github.com/thunderbird/thunderbird-desktop',
  ),
  'thunderbird-notes': source(
    'Thunderbird release notes, 145 to 155 beta',
    'Mozilla',
    '2026-08-20',
    'https://github.com/thunderbird/thunderbird-notes',
  ),
  'thunderbird-ispdb': source(
    'Thunderbird autoconfig: office365.com.xml',
    'Mozilla',
    '2026-03-10',
    'https://github.com/thunderbird/autoconfig',
  ),
  'mozilla-oauth-2026': source(
    'Microsoft OAuth authentication and Thunderbird in 2026',
    'Mozilla Support',
    '2026-06',
    'https://support.mozilla.org/en-US/kb/microsoft-oauth-authentication-and-thunderbird-202',
  ),
  'thunderbird-android-source': source(
    'Thunderbird for Android and K-9 Mail source code: OAuth and account set-up',
    'Mozilla',
    '2026-08-20',
    'https://github.com/thunderbird/thunderbird-android',
  ),
  'msmtp-news': source(
    'msmtp: NEWS and manual',
    'Martin Lambers',
    '2026-07-19',
    'https://github.com/marlam/msmtp',
  ),
  oama: source('oama: OAuth credential manager', 'pdobsan', '2025-08-29', 'https://github.com/pdobsan/oama'),
  pizauth: source(
    'pizauth: OAuth2 authentication daemon',
    'Laurence Tratt',
    '2026-06-06',
    'https://github.com/ltratt/pizauth',
  ),
  'mutt-oauth2': source(
    'mutt_oauth2.py: registering an application for Microsoft 365',
    'NeoMutt',
    '2026-07-24',
    'https://github.com/neomutt/neomutt',
  ),
  'zerosmtp-printers': source(
    'ZeroSMTP: printers and devices without passwords (its author runs a relay)',
    'msgwing',
    '2026-08-22',
    'https://github.com/msgwing/ZeroSMTP',
  ),
} satisfies Record<string, Source>

export type SourceId = keyof typeof sources
