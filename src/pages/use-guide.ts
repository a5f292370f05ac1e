import type { Person } from '#flow/answers.ts'
import { guide } from '#flow/guide.ts'
import { stepLink } from '#flow/links.ts'
import { setupFor } from '#flow/setup.ts'
import { given } from '#lib/given.ts'
import { siteUrl } from './site-url.ts'
import type { CurrentJourney } from './use-journey.ts'
import { useTokenProgram } from './use-token-program.ts'

/** The guide of the current answers, with everything its files are made of. */
export function useGuide({ journey, person, world }: CurrentJourney) {
  const token = useTokenProgram()
  const { answers, taken } = journey
  const linkOf = (whom: Person) => siteUrl(stepLink('guide', taken, whom, world))
  const made = { made: world.today, ...given({ preset: person.preset }) }
  const forOne = linkOf({ ...person, ...made })
  const forAll = linkOf(made)
  // No day in the link of a file: the same account gives the same bytes on every day. Nor what somebody prepared:
  // the guide is complete without it, and a code of that length is hard to read from paper.
  const { made: _opened, preset: _prepared, ...whom } = person
  const setup = setupFor(answers, person, world, linkOf(whom))
  if (setup === undefined) return undefined
  return {
    setup,
    guide: guide({ ...setup, link: linkOf({ ...whom, made: world.today }) }, answers, person, token.id),
    forOne,
    forAll,
  }
}
