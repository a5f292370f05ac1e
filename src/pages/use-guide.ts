import type { Person } from '#flow/answers.ts'
import { guide } from '#flow/guide.ts'
import { stepLink } from '#flow/links.ts'
import { setupFor } from '#flow/setup.ts'
import { siteUrl } from './site-url.ts'
import type { CurrentJourney } from './use-journey.ts'

/** The guide of the current answers, with everything its files are made of. */
export function useGuide({ journey, person, world }: CurrentJourney) {
  const { answers, taken } = journey
  const linkOf = (whom: Person) => siteUrl(stepLink('guide', taken, whom, world))
  const made = { made: world.today }
  const forOne = linkOf({ ...person, ...made })
  const forAll = linkOf(made)
  // No day in the link of a file: the same account gives the same bytes on every day.
  const { made: _opened, ...whom } = person
  const setup = setupFor(answers, person, world, linkOf(whom))
  if (setup === undefined) return undefined
  return { setup, guide: guide({ ...setup, link: forOne }, answers, person), forOne, forAll }
}
