import type { Cloud } from '#content/clouds.ts'
import { graphEnvironments } from '#content/consent-facts.ts'
import { quotePowerShell } from '#lib/quote-powershell.ts'

/** Signs in to Microsoft Graph of the right cloud. The worldwide one is the default and stays unnamed. */
export const connectGraph = ({ id: cloud }: Pick<Cloud, 'id'>, scope: string): string =>
  `Connect-MgGraph -Scopes ${quotePowerShell(scope)}${cloud === 'worldwide' ? '' : ` -Environment ${graphEnvironments[cloud].value}`}`
