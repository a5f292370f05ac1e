import type { Preset } from '#content/preset.ts'
import type { ListAnswer, ListAsk, ListChange } from '#kit/session/messages.ts'
// eslint-disable-next-line import/default -- Vite makes the export.
import workerUrl from './many-worker.ts?worker&url'
import { trustedScript } from './trusted-script.ts'

type Heard = { answer: (answer: ListAnswer) => void; lost: () => void }

const changes: ReadonlySet<string> = new Set<ListChange['do']>([
  'columns',
  'domain',
  'filter',
  'leave-out',
  'leave-out-shown',
  'repair',
  'repair-shown',
])

const isChange = (ask: ListAsk): ask is ListChange => changes.has(ask.do)

/**
 * The worker that holds the list. Should it break down for want of memory, another one is given the same list
 * and told everything again that was done to it: nothing is lost but the zip it was at.
 */
export function listWorker({ answer, lost }: Heard) {
  let worker: Worker | undefined
  let read: Extract<ListAsk, { do: 'read' }> | undefined
  let done: ListChange[] = []
  /** The list being read; it takes the place of the other once it is one. */
  let next: typeof read

  const start = () => {
    const fresh = new Worker(trustedScript(workerUrl), { type: 'module' })
    fresh.addEventListener('message', ({ data }: MessageEvent<ListAnswer>) => {
      if (data.is === 'list' && next !== undefined) {
        read = next
        done = []
      }
      if (data.is === 'list' || data.is === 'no-list') next = undefined
      answer(data)
    })
    fresh.addEventListener('error', (event) => {
      fresh.terminate()
      worker = undefined
      const failed = next
      next = undefined
      if (read !== undefined) again(read)
      if (failed === undefined) lost()
      // A script that did not come is a plain event, without the words of an error.
      else answer({ is: 'no-list', problem: { reason: 'message' in event ? 'memory' : 'not-loaded' } })
    })
    worker = fresh
    return fresh
  }
  const again = (from: NonNullable<typeof read>) => {
    const fresh = start()
    fresh.postMessage(from)
    for (const change of done) fresh.postMessage(change)
  }
  return {
    read(from: File | string, preset: Preset) {
      next = { do: 'read', from, preset }
      ;(worker ?? start()).postMessage(next)
    },
    ask(ask: Exclude<ListAsk, { do: 'read' }>) {
      if (isChange(ask)) done.push(ask)
      worker?.postMessage(ask)
    },
    /** Whether anything was done to the list that would have to be done again. */
    touched: () => done.some((change) => change.do !== 'filter'),
    end: () => worker?.terminate(),
  }
}
