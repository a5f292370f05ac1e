import { stepPath } from '#flow/links.ts'
import { steps } from '#flow/steps.ts'
import { landing, walk } from '#flow/walk.ts'
import { parseQuery } from '#flow/query.ts'
import { stepLoader } from '#pages/step-loader.ts'
import { today } from '#pages/today.ts'

/**
 * Replays a link before anything is drawn: where it names a step that its answers do not reach, the
 * address becomes that of the last step they reach. Query and fragment stay, so nothing is lost.
 */
export async function replayLink(base: string): Promise<void> {
  const { pathname, search, hash } = window.location
  const wanted = steps.find(({ id }) => `${base}${stepPath(id).slice(1)}` === pathname)
  if (wanted === undefined) return
  const { raw } = parseQuery(search)
  const data = await stepLoader({ request: new Request(window.location.href) })
  const journey = walk(raw, { today: today(), ...data })
  const reached = landing(journey, wanted.id)
  if (reached === wanted.id) return
  window.history.replaceState(
    window.history.state,
    '',
    `${base}${stepPath(reached).slice(1)}${search}${hash}`,
  )
}
