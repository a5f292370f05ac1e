import { useEffect, useRef, useState } from 'react'
import type { CloudId } from '#content/clouds.ts'
import type { Day } from '#content/day.ts'
import type { NextPlan } from '#kit/read-back/next-plan.ts'
import type { ReadBack } from '#kit/read-back/session.ts'
import type { OrganisationState, ReportColumns, Source } from '#kit/read-back/source.ts'
import { tooLarge } from '#kit/table/limits.ts'
import { announce } from '#ui/announce.ts'
import type { AuditAnswer, AuditAsk, Unread } from './audit-messages.ts'
import { fileKinds, takenSpoken } from './audit-words.ts'
// eslint-disable-next-line import/default -- Vite makes the export.
import workerUrl from './audit-worker.ts?worker&url'
import { download } from './download.ts'
import { trustedScript } from './trusted-script.ts'

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

type Take = Extract<AuditAsk, { do: 'take' }>

/** What came back from Exchange, held by a worker. It is in memory only, and gone with the page. */
export function useAudit() {
  const [state, setState] = useState(NOTHING)
  const worker = useRef<Worker>(undefined)
  /** What was taken, should the worker break down; and what is being read. */
  const taken = useRef<{ ask: Take; kind: Source['kind'] }[]>([])
  const waiting = useRef<Take[]>([])
  const said = useRef<OrganisationState>(undefined)
  /** Whether this worker ever said anything: one that never did is not followed by another. */
  const lives = useRef(false)
  useEffect(() => () => worker.current?.terminate(), [])

  const change = (next: Partial<AuditState>) => setState((now) => ({ ...now, ...next }))
  const read = () => setState((now) => ({ ...now, reading: waiting.current.length }))
  const unread = ({ name, from }: Omit<Take, 'do'>, problem: Unread) =>
    setState((now) => ({ ...now, unread: [...now.unread, { name, from, problem }] }))
  const hear = ({ data }: MessageEvent<AuditAnswer>) => {
    lives.current = true
    switch (data.is) {
      case 'judged': {
        const { back, took } = data
        const ask = took === undefined ? undefined : waiting.current.shift()
        const kind = back.files.at(-1)?.kind
        // Of each kind the last one counts, by whatever name it came.
        if (ask !== undefined && kind !== undefined) {
          taken.current = [...taken.current.filter((each) => each.kind !== kind), { ask, kind }]
          announce(takenSpoken(back, ask.name))
        }
        taken.current = taken.current.filter((each) => back.files.some((file) => file.kind === each.kind))
        change({ back })
        return read()
      }
      case 'unread':
        unread(waiting.current.shift() ?? { name: data.name, from: '' }, data.problem)
        return read()
      case 'file': {
        const [name, type] =
          data.what === 'plan' ? [PLAN_NAME, 'application/zip'] : [FINDINGS_NAME, 'text/csv']
        download(name, type, data.file)
        announce(`${name} saved`)
        return change({ saving: false, failed: false })
      }
      case 'failed':
        announce('The file was not made')
        return change({ saving: false, failed: true })
    }
  }
  // What breaks down before it says a word would do so again and again.
  const stop = (reason: 'memory' | 'not-loaded') => {
    for (const ask of [...taken.current.map(({ ask: before }) => before), ...waiting.current])
      unread(ask, { reason })
    taken.current = []
    waiting.current = []
    setState((now) => ({ unread: now.unread, reading: 0, saving: false, failed: false }))
  }
  const start = () => {
    lives.current = false
    const fresh = new Worker(trustedScript(workerUrl), { type: 'module' })
    fresh.addEventListener('message', hear)
    // For want of memory. Another one is given again what was taken, without what broke it.
    fresh.addEventListener('error', (event) => {
      fresh.terminate()
      worker.current = undefined
      // A script that did not come is a plain event, without the words of an error.
      const reason = 'message' in event ? 'memory' : 'not-loaded'
      if (!lives.current) return stop(reason)
      const [broke, ...rest] = waiting.current
      if (broke === undefined) change({ saving: false, failed: true })
      else unread(broke, { reason })
      const again = [...taken.current.map(({ ask }) => ask), ...rest]
      taken.current = []
      waiting.current = []
      for (const ask of again) send(ask)
      if (said.current !== undefined) send({ do: 'say', organisation: said.current })
      read()
    })
    worker.current = fresh
    return fresh
  }
  const send = (ask: AuditAsk) => {
    if (ask.do === 'take') waiting.current.push(ask)
    ;(worker.current ?? start()).postMessage(ask)
  }
  const take = (what: Omit<Take, 'do'>) => {
    const problem = tooLarge(typeof what.from === 'string' ? what.from.length : what.from.size)
    if (problem === undefined) send({ do: 'take', ...what })
    else unread(what, problem)
    read()
  }
  return {
    state,
    takeFiles: (files: readonly File[]) => {
      change({ unread: [] })
      for (const file of files) take({ name: file.name, from: file })
    },
    takeText: (text: string) => {
      change({ unread: [] })
      take({ name: 'What was pasted', from: text })
    },
    /** Reads one that was not taken again, as the report, with columns as a person says. */
    takeReport: (what: NotTaken, report: ReportColumns) => {
      setState((now) => ({ ...now, unread: now.unread.filter((each) => each !== what) }))
      take({ name: what.name, from: what.from, report })
    },
    remove: (kind: Source['kind']) => {
      announce(`${fileKinds[kind].title} removed`)
      send({ do: 'remove', kind })
    },
    /** Undefined: what the files say of the organisation counts. */
    say: (organisation: OrganisationState | undefined) => {
      said.current = organisation
      send({ do: 'say', organisation })
    },
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
