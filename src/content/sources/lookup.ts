import { source, type Source } from '#content/source.ts'

/** What records and metadata of a domain tell. Only the list of sources shows them. */
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
} satisfies Record<string, Source>
