import { source, type Source } from '#content/source.ts'

/** What a permission allows, and how consent is given and taken back. */
export const permissionSources = {
  'ms-permissions-overview': source(
    'Introduction to permissions and consent',
    'Microsoft',
    '2022-11-01',
    'https://learn.microsoft.com/entra/identity-platform/permissions-consent-overview',
  ),
  'ms-scopes-oidc': source(
    'Scopes and permissions in the Microsoft identity platform',
    'Microsoft',
    '2023-11-17',
    'https://learn.microsoft.com/entra/identity-platform/scopes-oidc',
  ),
  'ms-user-consent': source(
    'Configure how users consent to applications',
    'Microsoft',
    '2025-06-15',
    'https://learn.microsoft.com/entra/identity/enterprise-apps/configure-user-consent',
  ),
  'ms-consent-requests': source(
    'Configure the admin consent workflow',
    'Microsoft',
    '2024-01-01',
    'https://learn.microsoft.com/entra/identity/enterprise-apps/configure-admin-consent-workflow',
  ),
  'ms-remove-grant': source(
    'Remove-MgOauth2PermissionGrant',
    'Microsoft',
    undefined,
    'https://learn.microsoft.com/powershell/module/microsoft.graph.identity.signins/remove-mgoauth2permissiongrant',
  ),
  'ms-grant-and-revoke': source(
    'Tutorial: Grant and revoke delegated permissions in Microsoft Entra ID',
    'Microsoft',
    undefined,
    'https://learn.microsoft.com/powershell/microsoftgraph/tutorial-grant-delegated-api-permissions',
  ),
  'graph-permissions': source(
    'Graph Permissions Explorer: the words of Microsoft Graph for each permission',
    'Merill Fernando',
    '2026-08-22',
    'https://graphpermissions.merill.net/permission/',
  ),
} satisfies Record<string, Source>
