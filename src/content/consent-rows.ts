import { clouds } from './clouds.ts'
import { consentFacts, graphEnvironments } from './consent-facts.ts'
import type { Fact } from './fact.ts'

const labels: Record<keyof typeof consentFacts, string> = {
  default: 'Who may allow a mail app',
  role: 'Least role that allows one for everybody',
  organisation: 'The organisation in the link, where none is named',
  where: 'Where an allowed application stands',
  tabs: 'What its page shows',
  grants: 'The command that shows the same',
  ownCloud: 'Applications in national clouds',
}

/** The facts about consent, each with the label it has in the list of sources. */
export const consentRows: readonly { label: string; fact: Fact<string> }[] = [
  ...(Object.keys(consentFacts) as (keyof typeof consentFacts)[]).map((id) => ({
    label: labels[id],
    fact: consentFacts[id],
  })),
  ...(Object.keys(graphEnvironments) as (keyof typeof graphEnvironments)[]).map((id) => ({
    label: `Environment in Microsoft Graph PowerShell, ${clouds[id].name}`,
    fact: graphEnvironments[id],
  })),
]
