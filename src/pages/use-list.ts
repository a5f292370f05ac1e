import { startTransition, useEffect, useRef, useState } from 'react'
import { fileWords } from '#content/file-words.ts'
import { noPreset, type Preset } from '#content/preset.ts'
import { given } from '#lib/given.ts'
import type { Breakdown } from '#kit/session/held-list.ts'
import type { BuildWish, ListAnswer, ListChange } from '#kit/session/messages.ts'
import { tooLarge } from '#kit/table/limits.ts'
import { announce } from '#ui/announce.ts'
import { download } from './download.ts'
import { AFRESH, NOTHING, taken, type ListState, type Work } from './list-state.ts'
import { listWorker } from './list-worker.ts'
import { listSpoken } from './list-words.ts'

export const ZIP_NAME = 'exchange-online-kit.zip'

/** A list of mailboxes, held by a worker. It is in memory only, and gone with the page. */
export function useList() {
  const [state, setState] = useState(NOTHING)
  const worker = useRef<ReturnType<typeof listWorker>>(undefined)
  const wanted = useRef<readonly [number, number]>([0, 0])
  const spoken = useRef(0)
  useEffect(() => () => worker.current?.end(), [])

  const change = (next: Partial<ListState>) => setState((now) => ({ ...now, ...next }))
  const askRows = ([from, to] = wanted.current) => worker.current?.ask({ do: 'rows', from, to })
  const ended = (work: Work, says: string) => {
    change({ work })
    announce(says)
  }
  const hear = (answer: ListAnswer, read: boolean) => {
    switch (answer.is) {
      case 'list':
        if (read) announce(listSpoken(answer.summary))
        // The first time it is a page of its own: drawn in pieces, so that it holds nothing up.
        startTransition(() =>
          setState(({ problem: _problem, ...now }) => ({
            ...now,
            summary: answer.summary,
            ...(read ? { ...AFRESH, reading: false, read: now.read + 1, name: now.asked } : {}),
          })),
        )
        return askRows()
      case 'no-list':
        return change({ reading: false, problem: answer.problem })
      case 'rows':
        return change({ from: answer.from, rows: answer.rows })
      case 'made': {
        const { done, of } = answer
        // Said at the start, in the middle and at the end only.
        if (spoken.current < 1 && done * 2 >= of) {
          spoken.current = 1
          announce('Half of it is written')
        }
        return change({ work: { state: 'busy', done, of } })
      }
      case 'stopped':
        return ended({ state: 'stopped' }, 'Cancelled. The list is as it was.')
      case 'failed':
        return ended({ state: 'failed', because: answer.because }, 'The zip was not made')
      case 'zip': {
        const { zip, mailboxes, result } = answer
        return ended({ state: 'done', zip, mailboxes, result }, 'The zip is ready')
      }
    }
  }
  const lost = (gone?: Breakdown) =>
    setState((now) => {
      if (gone !== undefined)
        return { ...NOTHING, read: now.read, asked: now.name, problem: { reason: gone } }
      return now.work.state === 'busy' ? { ...now, work: { state: 'failed', because: 'memory' } } : now
    })

  const read = async (from: File | string, name: string) => {
    const problem = tooLarge(typeof from === 'string' ? from.length : from.size)
    if (problem !== undefined) return change({ problem, asked: name })
    // oxlint-disable-next-line no-alert -- before work is lost; as when the page is left
    if (worker.current?.touched() === true && !window.confirm(replaces(state.name, name))) return undefined
    setState(({ problem: _problem, ...now }) => ({ ...now, reading: true, asked: name }))
    worker.current ??= listWorker({ answer: hear, lost })
    const preset = state.presetName === undefined ? await sitePreset() : state.preset
    // Without it files would be made for what the organisation does not offer.
    if (preset === undefined) return change({ reading: false, problem: { reason: 'not-loaded' } })
    change({ preset })
    // A zip of this list under the name of the next would be taken for that one's.
    worker.current.ask({ do: 'cancel' })
    return worker.current.read(from, preset)
  }
  return {
    state,
    read,
    change: (next: ListChange) => {
      // What is being made would be of the list as it was.
      if (next.do !== 'filter') worker.current?.ask({ do: 'cancel' })
      if (worker.current?.ask(next) !== true) return
      if (next.do !== 'filter') setState((now) => (now.work.state === 'busy' ? now : { ...now, ...AFRESH }))
      // A box has to follow the hand that ticks it; the worker confirms it in a moment.
      if (next.do === 'leave-out')
        setState((now) => ({
          ...now,
          rows: now.rows.map((row) => (row.row === next.row ? taken(row, next.out) : row)),
        }))
    },
    /** Undefined: that of the site again. */
    takePreset: async (own: { name: string; preset: Preset } | undefined) => {
      const preset = own?.preset ?? (await sitePreset()) ?? noPreset
      worker.current?.ask({ do: 'cancel' })
      worker.current?.ask({ do: 'preset', preset })
      setState(({ presetName: _name, ...now }) => ({
        ...now,
        ...(now.work.state === 'busy' ? {} : AFRESH),
        preset,
        ...given({ presetName: own?.name }),
      }))
    },
    /** Rows that can be seen now, counted among those that fit the filter. */
    see: (from: number, to: number) => {
      wanted.current = [from, to]
      askRows()
    },
    build: (wish: BuildWish) => {
      spoken.current = 0
      change({ work: { state: 'busy', done: 0, of: 1 }, saved: false })
      announce('Writing the files')
      worker.current?.ask({ do: 'build', wish })
    },
    save: (zip: Blob) => {
      download(ZIP_NAME, 'application/zip', zip)
      change({ saved: true })
      announce(fileWords.saved(ZIP_NAME))
    },
    cancel: () => worker.current?.ask({ do: 'cancel' }),
    touched: () => worker.current?.touched() ?? false,
  }
}

/** Undefined where what reads it did not load. */
async function sitePreset(): Promise<Preset | undefined> {
  const read = await import('#lookup/preset.ts').catch(() => undefined)
  return (await read?.presetNow())?.preset
}

const replaces = (old: string, name: string) =>
  `What you corrected in ${old} is gone when ${name} is read in its place. Read it?`

export type List = ReturnType<typeof useList>
