import type { CloudId } from '#content/clouds.ts'
import type { Day } from '#content/day.ts'
import type { NextPlan } from '#kit/read-back/next-plan.ts'
import type { FileId } from '#kit/read-back/replaced.ts'
import type { ReadBack } from '#kit/read-back/session.ts'
import type { OrganisationState, ReportColumns, SourceProblem } from '#kit/read-back/source.ts'

export type Unread =
  | SourceProblem
  | { reason: 'unreadable' }
  | { reason: 'memory' }
  | { reason: 'not-loaded' }

/** What the page asks of the worker that holds what came back. */
export type AuditAsk =
  | { do: 'take'; name: string; from: File | string; report?: ReportColumns }
  | { do: 'remove'; file: FileId }
  | { do: 'say'; organisation: OrganisationState | undefined }
  | { do: 'plan'; next: NextPlan; cloud: CloudId; today: Day }
  | { do: 'findings' }

export type AuditAnswer =
  /** `took`: the file that was taken, if that is what changed. */
  | { is: 'judged'; back: ReadBack; took?: string }
  | { is: 'unread'; name: string; problem: Unread }
  | { is: 'file'; what: 'plan' | 'findings'; file: Blob }
  | { is: 'failed' }
