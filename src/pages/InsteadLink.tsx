import { Link } from 'react-router'
import type { Instead } from '#content/app.ts'
import { appEntry } from '#content/app-list.ts'
import { ways } from '#content/ways.ts'
import { stepLink } from '#flow/links.ts'
import type { CurrentJourney } from './use-journey.ts'

type InsteadLinkProps = { instead: Instead; current: CurrentJourney; main: boolean }

/** The nearest way that works, one press away. Another device comes with it where it has to. */
export function InsteadLink({ instead, current, main }: InsteadLinkProps) {
  const { journey, person, world } = current
  const { name, devices, ways: all } = appEntry(instead.app)
  const { device } = journey.answers
  const stays = device === 'unknown' || devices.some((each) => each === device)
  const changed = { ...journey.taken, device: stays ? device : (devices[0] ?? 'unknown'), ...instead }
  const { device: where, ...rest } = changed
  return (
    <p className={main ? 'mt-3' : undefined}>
      <Link
        className={main ? 'btn' : undefined}
        to={stepLink('app', { ...rest, ...(where === undefined ? {} : { device: where }) }, person, world)}
      >
        Set up {name}
        {all.length > 1 ? ` with ${ways[instead.way].name}` : ''} instead
      </Link>
    </p>
  )
}
