import { guide } from '#flow/guide.ts'
import { stepLink } from '#flow/links.ts'
import { setupFor } from '#flow/setup.ts'
import { siteUrl } from './site-url.ts'
import type { CurrentJourney } from './use-journey.ts'

/** The guide of the current answers, with everything its files are made of. */
export function useGuide({ journey, person, world }: CurrentJourney) {
  const { answers, taken } = journey
  const made = { made: world.today }
  const forOne = siteUrl(stepLink('guide', taken, { ...person, ...made }, world))
  const forAll = siteUrl(stepLink('guide', taken, made, world))
  const setup = setupFor(answers, person, world, forOne)
  if (setup === undefined) return undefined
  return { setup, guide: guide(setup, answers, person), forOne, forAll }
}
