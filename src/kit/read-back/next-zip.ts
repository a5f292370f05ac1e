import type { Cloud } from '#content/clouds.ts'
import type { Day } from '#content/day.ts'
import { manyScripts } from '#generate/powershell/many/many-scripts.ts'
import { planCsv } from '#kit/plan-csv.ts'
import { zip } from '#lib/zip.ts'
import type { Evidence } from './evidence.ts'
import { nextPlan, type NextPlan } from './next-plan.ts'

/** The next plan with the scripts that carry it out. */
export const nextZip = (
  kind: NextPlan,
  evidence: Evidence,
  setup: { cloud: Cloud; today: Day },
): Uint8Array<ArrayBuffer> =>
  zip([...manyScripts(setup), { name: 'plan.csv', text: planCsv(nextPlan(kind, evidence)) }], setup.today)
