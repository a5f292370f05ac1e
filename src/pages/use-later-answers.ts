import { useEffect } from 'react'
import { useLocation, useNavigationType } from 'react-router'
import type { Person, Raw, World } from '#flow/answers.ts'
import { toFragment } from '#flow/fragment.ts'
import { toQuery } from '#flow/query.ts'
import { sitePath } from './site-url.ts'

type Known = { raw: Raw; person: Person }

/** What this tab knew when it last went forward. */
let latest: Known = { raw: {}, person: {} }

/**
 * An entry of the history knows only what was answered before it was made. After the browser's Back the
 * later answers are known all the same, so that changing one answer does not lose those after it.
 */
export function useLaterAnswers(here: Known, world: World): Known {
  const cameBack = useNavigationType() === 'POP'
  const { pathname } = useLocation()
  const known = cameBack && isEarlier(here, latest) ? latest : here
  useEffect(() => {
    latest = known
    if (known === here) return
    // The address gets them at once: a navigation would be on its way while somebody presses Back again.
    const link = pathname + toQuery(known.raw, world) + toFragment(known.person)
    window.history.replaceState(window.history.state, '', sitePath(link))
  })
  return known
}

/** Whether the one says nothing else than the other, and less. */
function isEarlier(one: Known, other: Known): boolean {
  const said = (known: Known) => Object.entries({ ...known.raw, ...known.person })
  const all = new Map(said(other))
  return said(one).length < all.size && said(one).every(([key, value]) => all.get(key) === value)
}
