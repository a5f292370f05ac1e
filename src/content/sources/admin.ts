import { source, type Source } from '#content/source.ts'

/** About the admin centers and what an admin decides there. Only the pages for admins name them. */
export const adminSources = {
  'ms-eac-news': source(
    'What’s new in the Exchange admin center in Exchange Online',
    'Microsoft',
    '2021-09',
    'https://learn.microsoft.com/exchange/whats-new',
  ),
  'ms-entra-faq': source(
    'Microsoft Entra FAQ: hosts of the admin center in each cloud',
    'Microsoft',
    undefined,
    'https://learn.microsoft.com/entra/fundamentals/faq',
  ),
  'ms-graph-security-defaults': source(
    'Microsoft Graph: get the policy of security defaults',
    'Microsoft',
    undefined,
    'https://learn.microsoft.com/graph/api/identitysecuritydefaultsenforcementpolicy-get',
  ),
} satisfies Record<string, Source>
