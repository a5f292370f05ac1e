import { LOOKUP_SECONDS } from '#content/domain-answers.ts'
import { LookupProblem } from './lookup-problem.ts'

/** A person waits for this. Milliseconds. */
const PATIENCE = LOOKUP_SECONDS * 1000
/** No answer to our questions is longer; whoever sends more has something else in mind. */
const LONGEST = 100_000

/** What goes out: no cookie, no address of a page, and nowhere else than where it was sent. */
const ALONE = {
  credentials: 'omit',
  referrerPolicy: 'no-referrer',
  redirect: 'error',
  cache: 'no-store',
} satisfies RequestInit

export type Asked = { status: number; json: unknown }

/** Asks a server of somebody else, and says in which way it failed. The abort of the asker stays an abort. */
export async function ask(url: string, signal: AbortSignal, accept = 'application/json'): Promise<Asked> {
  if (!navigator.onLine) throw new LookupProblem('offline')
  const patience = AbortSignal.timeout(PATIENCE)
  const forbidden = watchPolicy(url)
  try {
    const answer = await fetch(url, {
      ...ALONE,
      headers: { accept },
      signal: AbortSignal.any([signal, patience]),
    })
    const text = await answer.text()
    return { status: answer.status, json: text.length > LONGEST ? undefined : parsed(text) }
  } catch (error) {
    if (signal.aborted) throw error
    if (patience.aborted) throw new LookupProblem('timeout')
    if (await forbidden.seen()) throw new LookupProblem('policy')
    throw new LookupProblem((await isThere(url, signal)) ? 'unreadable' : 'unreachable')
  } finally {
    forbidden.stop()
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

/** A browser says no more of a failure than that it was one; of its own refusals it tells the document. */
function watchPolicy(url: string) {
  let refused = false
  const hear = ({ blockedURI }: SecurityPolicyViolationEvent) => {
    if (blockedURI !== '' && url.startsWith(blockedURI)) refused = true
  }
  document.addEventListener('securitypolicyviolation', hear)
  return {
    /** The event is a task of its own, which may come after the failure of the request. */
    seen: async () => {
      await new Promise((done) => setTimeout(done, 0))
      return refused
    },
    stop: () => document.removeEventListener('securitypolicyviolation', hear),
  }
}

/** Whether somebody is there who only keeps the answer from us: then a request without reading goes through. */
const isThere = (url: string, signal: AbortSignal): Promise<boolean> =>
  fetch(url, {
    ...ALONE,
    redirect: 'follow',
    mode: 'no-cors',
    signal: AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]),
  })
    .then(() => true)
    .catch(() => false)
