import type { Cloud } from '#content/clouds.ts'
import { graphEnvironments } from '#content/consent-facts.ts'
import { quotePowerShell } from '#lib/quote-powershell.ts'

/** Signs in to Microsoft Graph of the right cloud. The worldwide one is the default and stays unnamed. */
export const connectGraph = ({ id: cloud }: Pick<Cloud, 'id'>, scope: string): string =>
  `Connect-MgGraph -Scopes ${quotePowerShell(scope)}${cloud === 'worldwide' ? '' : ` -Environment ${graphEnvironments[cloud].value}`}`

/** Shows whether an application is allowed, and what. Changes nothing. */
export function consentCommands(cloud: Pick<Cloud, 'id'>, application: string): string {
  return [
    connectGraph(cloud, 'Directory.Read.All'),
    `$app = Get-MgServicePrincipal -Filter ${quotePowerShell(`appId eq '${application}'`)}`,
    `Get-MgServicePrincipalOauth2PermissionGrant -ServicePrincipalId $app.Id | Format-List ConsentType, Scope`,
  ].join('\n')
}
