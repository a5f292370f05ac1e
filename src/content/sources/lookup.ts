import { source, type Source } from '#content/source.ts'

/** What records and metadata of a domain tell, and how Microsoft’s servers and services are known again. Only the list of sources shows them. */
export const lookupSources = {
  'mailsherpa-gateways': source(
    'Names of mail filters in MX records (mailsherpa, internal/mx/knownFirewalls.go)',
    'GitHub',
    undefined,
    'https://github.com/customeros/mailsherpa/blob/main/internal/mx/knownFirewalls.go',
  ),
  'mxsniff-providers': source(
    'Names of mail providers in MX records (mxsniff, providers.py)',
    'GitHub',
    undefined,
    'https://github.com/jace/mxsniff/blob/master/mxsniffer/providers.py',
  ),
  'google-mx': source(
    'New MX records for using Gmail with Google Workspace',
    'Corspot',
    '2026-02-25',
    'https://corspot.com/2026/02/25/new-mx-records-for-using-gmail-with-google-workspace/',
  ),
  'outlook-com-mx': source(
    'Where outlook.com and hotmail.com take mail in (several programs that test addresses)',
    'GitHub',
  ),
  'oidc-regions': source(
    'What openid-configuration says of tenants in each cloud (several programs and test suites)',
    'GitHub',
  ),
  'mx-before-2018': source(
    'Avoid e-mail delivery delays: update your MX record',
    'Sandeep Verma',
    '2018-05',
    'https://www.vermasandeep.in/2018/05/avoid-email-delivery-delays-update-your.html',
  ),
  'misp-app-ids': source(
    'Ids of Microsoft’s own applications (MISP warning lists, microsoft-azure-appid)',
    'GitHub',
    undefined,
    'https://github.com/LaZyDK/misp-warninglists/blob/main/lists/microsoft-azure-appid/list.json',
  ),
  'phpmailer-776': source(
    'Certificate verification error (PHPMailer, issue 776: the chain of smtp.office365.com)',
    'GitHub',
    '2016-07-20',
    'https://github.com/PHPMailer/PHPMailer/issues/776',
  ),
  'php-imap-449': source(
    'Certification problem (ddeboer/imap, issue 449: the issuer of outlook.office365.com)',
    'GitHub',
    '2020-01-15',
    'https://github.com/ddeboer/imap/issues/449',
  ),
  'phpmailer-1000': source(
    'Office365 SMTP can’t connect (PHPMailer, issue 1000: the greeting of smtp.office365.com)',
    'GitHub',
    '2017-02-28',
    'https://github.com/PHPMailer/PHPMailer/issues/1000',
  ),
  'mailspring-2239': source(
    'Unable to connect to the server (Mailspring, issue 2239: the greeting of outlook.office365.com)',
    'GitHub',
    '2020-12-26',
    'https://github.com/Foundry376/Mailspring/issues/2239',
  ),
} satisfies Record<string, Source>
