import { AuditFiles } from './AuditFiles.tsx'
import { AuditNext } from './AuditNext.tsx'
import { AuditPlan } from './AuditPlan.tsx'
import { AuditReport } from './AuditReport.tsx'
import { AuditStates } from './AuditStates.tsx'
import { useAudit } from './use-audit.ts'

/** What came back from Exchange, what it says, and the next script. */
export function AuditDesk() {
  const audit = useAudit()
  const { back } = audit.state
  const judgement = back?.judgement
  return (
    <>
      <AuditFiles audit={audit} />
      {judgement?.audit === undefined ? null : (
        <AuditStates judged={judgement.audit} organisation={judgement.organisation} audit={audit} />
      )}
      {judgement?.plan === undefined ? null : <AuditPlan judged={judgement.plan} />}
      {judgement?.report === undefined ? null : <AuditReport judged={judgement.report} />}
      {judgement === undefined || back?.files.length === 0 ? null : (
        <AuditNext judgement={judgement} audit={audit} />
      )}
    </>
  )
}
