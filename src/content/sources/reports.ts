import { source, type Source } from '#content/source.ts'

/** What others say about Microsoft’s servers, switches and plans. */
export const reportSources = {
  'emailengine-clouds': source(
    'Setting up Outlook and Microsoft 365: Microsoft cloud environments',
    'Postal Systems (EmailEngine)',
    undefined,
    'https://learn.emailengine.app/docs/accounts/outlook-365',
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
    '2025-07-08',
    'https://www.tenable.com/audits/CIS_Microsoft_365_Foundations_v4.0.0_L1_E3',
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
  'hermes-profiles': source(
    'Signed profiles of the device wizard (Hermes Secure Email Gateway, issue 224)',
    'GitHub',
    '2026-04-29',
    'https://github.com/deeztek/Hermes-Secure-Email-Gateway/issues/224',
  ),
  'dns-profiles': source(
    'Secure DNS profile creator: what does signing mean?',
    'notjakob',
    undefined,
    'https://dns.notjakob.com/finalize.html',
  ),
} satisfies Record<string, Source>
