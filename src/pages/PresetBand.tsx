import { toFragment } from '#flow/fragment.ts'
import { Button } from '#ui/Button.tsx'
import { OrganisationBand } from './OrganisationBand.tsx'
import { PreparedNotice } from './PreparedNotice.tsx'
import type { CurrentJourney } from './use-journey.ts'

const START = /\/setup\/prerequisites\/$/u
/** The page that the link opened; undefined where somebody only loaded it anew. */
const opened = wasOpened() ? window.location.pathname : undefined

/** Whose presets these are: the band of the organisation, and what a link cannot do. */
export function PresetBand({ current: { world, link, person } }: { current: CurrentJourney }) {
  const here = window.location.pathname
  const doWithout = () => {
    const { pathname, search } = window.location
    const { preset: _prepared, ...others } = person
    window.history.replaceState(window.history.state, '', pathname + search + toFragment(others))
    // The answers stay in the address; everything else begins as if the link had never said it.
    window.location.reload()
  }
  return (
    <div className="screen-only">
      <OrganisationBand preset={world.preset} />
      {link?.says === undefined ? null : (
        <div className="wrap">
          <PreparedNotice says={link.says} whole={START.test(here) || here === opened}>
            <Button kind="secondary" small onClick={doWithout}>
              Go on without it
            </Button>
          </PreparedNotice>
        </div>
      )}
    </div>
  )
}

function wasOpened(): boolean {
  const [load] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  return load?.type === 'navigate'
}
