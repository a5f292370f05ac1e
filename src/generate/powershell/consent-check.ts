import type { Cloud } from '#content/clouds.ts'
import { graphEnvironments } from '#content/consent-facts.ts'
import { quotePowerShell } from '#lib/quote-powershell.ts'

type Application = { name: string; id: string }

const connect = (cloud: Cloud['id'], scopes: readonly string[]): string => {
  const environment = cloud === 'worldwide' ? '' : ` -Environment ${graphEnvironments[cloud].value}`
  return `Connect-MgGraph -Scopes ${scopes.map(quotePowerShell).join(', ')}${environment}`
}

/** Goes through the applications, each once; `known` runs for one that the organisation has. */
const each = (applications: readonly Application[], known: readonly string[]): string[] => [
  '$names = [ordered]@{',
  ...[...new Map(applications.map(({ id, name }) => [id, name]))].map(
    ([id, name]) => `    ${quotePowerShell(id)} = ${quotePowerShell(name)}`,
  ),
  '}',
  'foreach ($id in $names.Keys) {',
  `    $app = Get-MgServicePrincipal -Filter ('appId eq ''{0}''' -f $id)`,
  `    if (-not $app) { '{0}: nobody has allowed it' -f $names[$id]; continue }`,
  `    '{0}:' -f $names[$id]`,
  ...known.map((line) => `    ${line}`),
  '}',
]

/** Shows for each application whether it is allowed, for whom, and what. Changes nothing. */
export const consentCheck = ({ id }: Pick<Cloud, 'id'>, applications: readonly Application[]): string =>
  [
    connect(id, ['Directory.Read.All']),
    ...each(applications, [
      `Get-MgServicePrincipalOauth2PermissionGrant -ServicePrincipalId $app.Id | Format-List 'ConsentType', 'Scope'`,
    ]),
  ].join('\n')

/**
 * Takes back what was allowed, for everybody and by single people. As it stands it only says what it would
 * remove.
 */
export const consentUndo = ({ id }: Pick<Cloud, 'id'>, applications: readonly Application[]): string =>
  [
    connect(id, ['Application.Read.All', 'DelegatedPermissionGrant.ReadWrite.All']),
    ...each(applications, [
      'Get-MgServicePrincipalOauth2PermissionGrant -ServicePrincipalId $app.Id -All | ForEach-Object {',
      '    # Without -WhatIf it is really taken back.',
      '    Remove-MgOauth2PermissionGrant -OAuth2PermissionGrantId $_.Id -WhatIf',
      '}',
    ]),
  ].join('\n')
