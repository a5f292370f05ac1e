import { isReplaced, type FileId } from '#kit/read-back/replaced.ts'
import type { OrganisationState } from '#kit/read-back/source.ts'
import type { AuditAnswer, AuditAsk, Unread } from './audit-messages.ts'
// eslint-disable-next-line import/default -- Vite makes the export.
import workerUrl from './audit-worker.ts?worker&url'
import { trustedScript } from './trusted-script.ts'

export type Take = Extract<AuditAsk, { do: 'take' }>

type Told = {
  /** `took`: what was taken, if that is what changed. */
  judged: (answer: Extract<AuditAnswer, { is: 'judged' }>, took?: Take) => void
  unread: (ask: Take, problem: Unread) => void
  file: (answer: Extract<AuditAnswer, { is: 'file' }>) => void
  /** A file was not made, if one should be. */
  failed: () => void
  /** Nothing is left of what was taken: no worker came to hold it. */
  gone: () => void
}

/** The workers that hold what came back, one after another: each is given again what the one before had taken. */
export function auditReader(told: Told) {
  let worker: Worker | undefined
  let taken: (FileId & { ask: Take })[] = []
  let waiting: Take[] = []
  let said: OrganisationState | undefined
  /** Whether this worker ever said anything: one that never did is not followed by another. */
  let lives = false

  const hear = ({ data }: MessageEvent<AuditAnswer>) => {
    lives = true
    if (data.is === 'file') return told.file(data)
    if (data.is === 'failed') return told.failed()
    if (data.is === 'unread') {
      const ask = waiting.shift()
      return ask === undefined ? undefined : told.unread(ask, data.problem)
    }
    const { files } = data.back
    const ask = data.took === undefined ? undefined : waiting.shift()
    const kind = files.at(-1)?.kind
    if (ask !== undefined && kind !== undefined) {
      const file = { name: ask.name, kind }
      taken = [...taken.filter((old) => !isReplaced(old, file)), { ...file, ask }]
    }
    taken = taken.filter((old) => files.some((file) => isReplaced(old, file)))
    return told.judged(data, ask)
  }
  const broke = (reason: 'memory' | 'not-loaded') => {
    const [before, asked] = [taken.map(({ ask }) => ask), waiting]
    const [broken, ...rest] = asked
    worker?.terminate()
    worker = undefined
    taken = []
    waiting = []
    // What breaks down before it says a word would do so again and again.
    if (!lives) {
      told.gone()
      for (const ask of [...before, ...asked]) told.unread(ask, { reason })
      return
    }
    for (const ask of [...before, ...rest]) send(ask)
    if (said !== undefined) send({ do: 'say', organisation: said })
    if (broken === undefined) told.failed()
    else told.unread(broken, { reason })
  }
  const start = () => {
    lives = false
    const fresh = new Worker(trustedScript(workerUrl), { type: 'module' })
    fresh.addEventListener('message', hear)
    // A script that did not come is a plain event, without the words of an error.
    fresh.addEventListener('error', (event) => broke('message' in event ? 'memory' : 'not-loaded'))
    worker = fresh
    return fresh
  }
  const send = (ask: AuditAsk) => {
    if (ask.do === 'take') waiting.push(ask)
    if (ask.do === 'say') said = ask.organisation
    ;(worker ?? start()).postMessage(ask)
  }
  return { send, reading: () => waiting.length, end: () => worker?.terminate() }
}
