import type { Evidence } from './evidence.ts'
import { judgeAudit } from './judge-audit.ts'
import { judgePlan } from './judge-plan.ts'
import { judgeReport } from './judge-report.ts'
import type { Judgement } from './judgement.ts'
import { nextPlan } from './next-plan.ts'
import { sendersOf } from './senders.ts'

/** What the evidence comes to, short enough to be handed to a page. */
export function judge(evidence: Evidence): Judgement {
  const { organisation, audit, plan, report } = evidence
  return {
    ...(organisation === undefined ? {} : { organisation }),
    ...(audit === undefined ? {} : { audit: judgeAudit(audit) }),
    ...(plan === undefined || audit === undefined ? {} : { plan: judgePlan(plan, evidence) }),
    ...(report === undefined ? {} : { report: judgeReport(sendersOf(report, evidence.byAddress), evidence) }),
    next: {
      differences: nextPlan('differences', evidence).length,
      senders: nextPlan('senders', evidence).length,
      unread: evidence.unread,
    },
  }
}
