import { apps } from '#content/app-list.ts'
import { appWords } from '#content/app-words.ts'
import { clouds } from '#content/clouds.ts'
import { restsAfter } from '#kit/rests-after.ts'
import { appReader } from '#kit/rows/app-cell.ts'
import { changeList } from '#kit/session/change-list.ts'
import { listSession, type ListSession } from '#kit/session/list-session.ts'
import type { BuildWish, ListAnswer, ListAsk } from '#kit/session/messages.ts'
import { readTable, readTableText } from '#kit/table/read-table.ts'
import { failureOf } from './many-failure.ts'
import { signerOf, SignerRefused } from './many-signer.ts'
import { refusedWords } from './row-words.ts'

/** Holds a list of mailboxes beside the page, which asks for counts and for the few rows that can be seen. */

const readApp = appReader(apps, appWords)
let list: ListSession | undefined
let stopped = false
let reading: Promise<void> | undefined

const answer = (message: ListAnswer) => (self as unknown as Worker).postMessage(message)

async function read({ from, preset }: Extract<ListAsk, { do: 'read' }>): Promise<void> {
  const bytes = typeof from === 'string' ? from : await from.arrayBuffer().catch(() => undefined)
  if (bytes === undefined) return answer({ is: 'no-list', problem: { reason: 'unreadable' } })
  const found = typeof bytes === 'string' ? readTableText(bytes) : readTable(new Uint8Array(bytes))
  if ('problem' in found) return answer({ is: 'no-list', problem: found.problem })
  list = listSession(found.table, { preset, readApp })
  answer({ is: 'list', summary: list.summary() })
}

// Only memory ends a reader that takes any bytes; a mistake of ours is said as such.
function unread(error: unknown): void {
  if (!(error instanceof RangeError)) throw error
  answer({ is: 'no-list', problem: { reason: 'memory' } })
}

async function build(held: ListSession, wish: BuildWish): Promise<void> {
  const mailboxes = held.mailboxes()
  const refused = held.refused().map(({ issues, ...row }) => ({ ...row, why: refusedWords(issues) }))
  const { signer, rowStates, cloud, ...rest } = wish
  const { writeKit } = await import('#kit/write-kit.ts')
  const sign = signer === undefined ? {} : { sign: await signerOf(signer) }
  const result = await writeKit(
    rowStates ? mailboxes : mailboxes.map((mailbox) => ({ ...mailbox, states: {} })),
    {
      ...rest,
      cloud: clouds[cloud],
      preset: held.preset(),
      refused,
      separator: held.separator === ';' ? ';' : ',',
      ...sign,
    },
    {
      made: (done, of) => answer({ is: 'made', done, of }),
      stopped: () => stopped,
      rest: restsAfter(16, () => performance.now(), turn),
      keep: (pieces) => new Blob(pieces),
    },
  )
  if (result === undefined) return answer({ is: 'stopped' })
  const { parts, ...inside } = result
  answer({
    is: 'zip',
    zip: new Blob(parts, { type: 'application/zip' }),
    mailboxes: mailboxes.length,
    result: inside,
  })
}

const { port1, port2 } = new MessageChannel()
port1.start()

/** Until the messages that wait have been heard. A timer would wait four milliseconds each time. */
const turn = () =>
  new Promise<void>((resolve) => {
    port1.addEventListener('message', () => resolve(), { once: true })
    port2.postMessage(undefined)
  })

async function hear(ask: ListAsk): Promise<void> {
  if (ask.do === 'read') {
    // One after the other: what was asked of a list before is done before the next one is read.
    reading = (reading ?? Promise.resolve()).then(() => read(ask)).catch(unread)
    return reading
  }
  if (ask.do === 'cancel') {
    stopped = true
    return
  }
  // What is asked while a list is read is meant for that list.
  await reading
  if (list === undefined) return
  if (ask.do === 'rows') answer({ is: 'rows', from: ask.from, rows: list.rows(ask.from, ask.to) })
  else if (ask.do === 'build') {
    stopped = false
    await build(list, ask.wish).catch((error: unknown) =>
      answer({ is: 'failed', because: error instanceof SignerRefused ? error.problems : failureOf(error) }),
    )
  } else {
    changeList(list, ask)
    answer({ is: 'list', summary: list.summary() })
  }
}

self.addEventListener('message', ({ data }: MessageEvent<ListAsk>) => {
  // The page hears of it as of any error of a worker.
  hear(data).catch(reportError)
})
