import type { Cloud } from '#content/clouds.ts'
import { graphEnvironments } from '#content/consent-facts.ts'
import { quotePowerShell } from '#lib/quote-powershell.ts'

/** Shows whether an application is allowed, and what. Changes nothing. */
export function consentCommands({ id: cloud }: Pick<Cloud, 'id'>, application: string): string {
  const environment = cloud === 'worldwide' ? '' : ` -Environment ${graphEnvironments[cloud].value}`
  return [
    `Connect-MgGraph -Scopes 'Directory.Read.All'${environment}`,
    `$app = Get-MgServicePrincipal -Filter ${quotePowerShell(`appId eq '${application}'`)}`,
    `Get-MgServicePrincipalOauth2PermissionGrant -ServicePrincipalId $app.Id | Format-List 'ConsentType', 'Scope'`,
  ].join('\n')
}
