import { useEffect, useRef, useState } from 'react'
import type { CloudId } from '#content/clouds.ts'
import type { Day } from '#content/day.ts'
import { fileWords } from '#content/file-words.ts'
import type { NextPlan } from '#kit/read-back/next-plan.ts'
import type { FileId } from '#kit/read-back/replaced.ts'
import type { ReadBack } from '#kit/read-back/session.ts'
import type { OrganisationState, ReportColumns } from '#kit/read-back/source.ts'
import { tooLarge } from '#kit/table/limits.ts'
import { announce } from '#ui/announce.ts'
import type { AuditAsk, Unread } from './audit-messages.ts'
import { auditReader, type Take } from './audit-reader.ts'
import { fileKinds, takenSpoken } from './audit-words.ts'
import { download } from './download.ts'

export const PLAN_NAME = 'exchange-online-next-plan.zip'
export const FINDINGS_NAME = 'exchange-online-findings.csv'

export type NotTaken = { name: string; from: File | string; problem: Unread }

export type AuditState = {
  /** So many files are being read. */
  reading: number
  /** Files that were not taken, and why; gone with the next one that is. */
  unread: readonly NotTaken[]
  back?: ReadBack
  saving: boolean
  failed: boolean
}

const NOTHING: AuditState = { reading: 0, unread: [], saving: false, failed: false }

/** What came back from Exchange, held by a worker. It is in memory only, and gone with the page. */
export function useAudit() {
  const [state, setState] = useState(NOTHING)
  const reader = useRef<ReturnType<typeof auditReader>>(undefined)
  const pasted = useRef(0)
  useEffect(() => () => reader.current?.end(), [])

  const change = (next: Partial<AuditState>) =>
    setState((now) => ({ ...now, reading: reader.current?.reading() ?? 0, ...next }))
  const unread = ({ name, from }: Omit<Take, 'do'>, problem: Unread) =>
    setState((now) => ({
      ...now,
      reading: reader.current?.reading() ?? 0,
      unread: [...now.unread, { name, from, problem }],
    }))
  const open = () =>
    auditReader({
      judged: ({ back }, took) => {
        if (took !== undefined) announce(takenSpoken(back, took.name))
        change({ back })
      },
      unread,
      file: ({ what, file }) => {
        const [name, type] = what === 'plan' ? [PLAN_NAME, 'application/zip'] : [FINDINGS_NAME, 'text/csv']
        download(name, type, file)
        announce(fileWords.saved(name))
        change({ saving: false, failed: false })
      },
      // A page that was saving nothing has nothing to be told: what was read is read again.
      failed: () => setState((now) => (now.saving ? { ...now, saving: false, failed: true } : now)),
      gone: () => setState(({ unread: before }) => ({ ...NOTHING, unread: before })),
    })
  const send = (ask: AuditAsk) => (reader.current ??= open()).send(ask)
  const take = (what: Omit<Take, 'do'>) => {
    const problem = tooLarge(typeof what.from === 'string' ? what.from.length : what.from.size)
    if (problem !== undefined) return unread(what, problem)
    send({ do: 'take', ...what })
    return change({})
  }
  return {
    state,
    takeFiles: (files: readonly File[]) => {
      change({ unread: [] })
      for (const file of files) take({ name: file.name, from: file })
    },
    takeText: (text: string) => {
      change({ unread: [] })
      // Two reports that are pasted one after the other are two.
      pasted.current += 1
      take({
        name: pasted.current === 1 ? 'What was pasted' : `What was pasted (${pasted.current})`,
        from: text,
      })
    },
    /** Reads one that was not taken again, as the report, with columns as a person says. */
    takeReport: (what: NotTaken, report: ReportColumns) => {
      setState((now) => ({ ...now, unread: now.unread.filter((each) => each !== what) }))
      take({ name: what.name, from: what.from, report })
    },
    remove: (file: FileId) => {
      announce(`${fileKinds[file.kind].title} removed`)
      send({ do: 'remove', file })
    },
    /** Undefined: what the files say of the organisation counts. */
    say: (organisation: OrganisationState | undefined) => send({ do: 'say', organisation }),
    savePlan: (next: NextPlan, cloud: CloudId, today: Day) => {
      change({ saving: true })
      send({ do: 'plan', next, cloud, today })
    },
    saveFindings: () => {
      change({ saving: true })
      send({ do: 'findings' })
    },
  }
}

export type Audit = ReturnType<typeof useAudit>
