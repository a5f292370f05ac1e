import { clouds } from '#content/clouds.ts'
import { readBackSession } from '#kit/read-back/session.ts'
import type { AuditAnswer, AuditAsk } from './audit-messages.ts'

/** Holds what came back from Exchange beside the page, which gets counts and the first rows of each list. */

const session = readBackSession()

const answer = (message: AuditAnswer) => (self as unknown as Worker).postMessage(message)
const judged = (took?: string) =>
  answer({ is: 'judged', back: session.summary(), ...(took === undefined ? {} : { took }) })

async function take({ name, from, report }: Extract<AuditAsk, { do: 'take' }>): Promise<void> {
  const given = typeof from === 'string' ? from : await bytesOf(from)
  if (given === undefined) return answer({ is: 'unread', name, problem: { reason: 'unreadable' } })
  const problem = session.take(name, given, report)
  if (problem === undefined) judged(name)
  else answer({ is: 'unread', name, problem })
}

/** Undefined: the browser cannot read it, perhaps because it has moved. */
async function bytesOf(file: File): Promise<Uint8Array | undefined> {
  const buffer = await file.arrayBuffer().catch(() => undefined)
  return buffer === undefined ? undefined : new Uint8Array(buffer)
}

async function hear(ask: AuditAsk): Promise<void> {
  switch (ask.do) {
    case 'take':
      return take(ask).catch(() => answer({ is: 'unread', name: ask.name, problem: { reason: 'memory' } }))
    case 'remove':
      session.remove(ask.file)
      return judged()
    case 'say':
      session.say(ask.organisation)
      return judged()
    case 'plan': {
      const { nextZip } = await import('#kit/read-back/next-zip.ts')
      const { next, cloud, today } = ask
      const zip = nextZip(next, session.evidence(), { cloud: clouds[cloud], today })
      return answer({ is: 'file', what: 'plan', file: new Blob([zip], { type: 'application/zip' }) })
    }
    case 'findings': {
      const { findingsCsv } = await import('#kit/read-back/findings-csv.ts')
      return answer({
        is: 'file',
        what: 'findings',
        file: new Blob([findingsCsv(session.evidence())], { type: 'text/csv' }),
      })
    }
  }
}

// One after another: two files dropped together are read in their order.
let before = Promise.resolve()
self.addEventListener('message', ({ data }: MessageEvent<AuditAsk>) => {
  before = before.then(() => hear(data)).catch(() => answer({ is: 'failed' }))
})
