import { Link } from 'react-router'
import { appEntry } from '#content/app-list.ts'
import { ways } from '#content/ways.ts'
import { stepLink } from '#flow/links.ts'
import type { Refusal } from '#flow/offers.ts'
import type { CurrentJourney } from './use-journey.ts'

/** The nearest way that works, one press away. Another device comes with it where it has to. */
export function InsteadLink({
  refusal: { instead },
  current,
}: {
  refusal: Refusal
  current: CurrentJourney
}) {
  const { journey, person, world } = current
  const { name, devices } = appEntry(instead.app)
  const { device } = journey.answers
  const stays = device === 'unknown' || devices.some((each) => each === device)
  const changed = { ...journey.taken, device: stays ? device : (devices[0] ?? 'unknown'), ...instead }
  const { device: where, ...rest } = changed
  return (
    <p>
      <Link
        to={stepLink('app', { ...rest, ...(where === undefined ? {} : { device: where }) }, person, world)}
      >
        Take {name} with {ways[instead.way].name} instead
      </Link>
    </p>
  )
}
