import { entraAdminCenters, exchangeAdminCenters } from './admin-centers.ts'
import { adminFacts, adminLabels } from './admin-facts.ts'
import { cloudIds, clouds, type CloudId } from './clouds.ts'
import type { Fact } from './fact.ts'

const exchange: Partial<Record<CloudId, Fact<string>>> = exchangeAdminCenters

/** The facts about what an admin decides, each with the label it has in the list of sources. */
export const adminRows: readonly { label: string; fact: Fact<string> }[] = [
  ...(Object.keys(adminFacts) as (keyof typeof adminFacts)[]).map((id) => ({
    label: adminLabels[id],
    fact: adminFacts[id],
  })),
  ...cloudIds.flatMap((id) => {
    const fact = exchange[id]
    return [
      ...(fact === undefined ? [] : [{ label: `Exchange admin center, ${clouds[id].name}`, fact }]),
      { label: `Microsoft Entra admin center, ${clouds[id].name}`, fact: entraAdminCenters[id] },
    ]
  }),
]
