import { useEffect } from 'react'
import { useLocation, useNavigate, useNavigationType } from 'react-router'
import { toFragment } from '#flow/fragment.ts'
import { toQuery } from '#flow/query.ts'
import type { CurrentJourney } from './use-journey.ts'

type Known = Pick<CurrentJourney, 'raw' | 'person'>

/** What this tab knew when it last went forward. */
let latest: Known = { raw: {}, person: {} }

/**
 * An entry of the history knows only what was answered before it was made. After the browser's Back its
 * address gets the later answers as well, so that changing one answer does not lose those after it.
 */
export function useLaterAnswers({ raw, person, world }: CurrentJourney): void {
  const cameBack = useNavigationType() === 'POP'
  const { pathname, state } = useLocation()
  const navigate = useNavigate()
  useEffect(() => {
    if (!cameBack || !isEarlier({ raw, person }, latest)) {
      latest = { raw, person }
      return
    }
    const to = pathname + toQuery(latest.raw, world) + toFragment(latest.person)
    void navigate(to, { replace: true, state, preventScrollReset: true })
  })
}

/** Whether the one says nothing else than the other, and less. */
function isEarlier(one: Known, other: Known): boolean {
  const said = (known: Known) => Object.entries({ ...known.raw, ...known.person })
  const all = new Map(said(other))
  return said(one).length < all.size && said(one).every(([key, value]) => all.get(key) === value)
}
