import { useEffect } from 'react'
import { useLoaderData, useLocation } from 'react-router'
import type { Dropped, Person, Raw, World } from '#flow/answers.ts'
import { parseFragment } from '#flow/fragment.ts'
import { parseQuery } from '#flow/query.ts'
import { walk, type Journey } from '#flow/walk.ts'
import { given } from '#lib/given.ts'
import type { StepData } from './step-loader.ts'
import { useLaterAnswers } from './use-later-answers.ts'
import { useToday } from './use-today.ts'

/** What a step may leave in the history beside its address. */
export type StepState = {
  /** What the last change had to drop. */
  dropped?: readonly Dropped[]
  /** The step came from the summary and goes back to it. */
  change?: true
}

export type CurrentJourney = Pick<StepData, 'link' | 'Band'> & {
  journey: Journey
  /** The answers as the address has them, and those that came after it. */
  raw: Raw
  person: Person
  world: World
  /** What the address or the last change said and could not be taken. */
  dropped: readonly Dropped[]
  change: boolean
}

/** React’s only door to the flow: everything follows from the address. */
export function useJourney(): CurrentJourney {
  const { search, hash, state } = useLocation()
  const { preset, app, routed, link, Band } = useLoaderData<StepData>()
  const today = useToday()
  const query = parseQuery(search)
  const fragment = parseFragment(hash)
  const world: World = given({ today, preset, app, routed })
  const { raw, person } = useLaterAnswers({ raw: query.raw, person: fragment.person }, world)
  // The preset of another link: loaders do not hear when only the fragment changes.
  useEffect(() => {
    if (fragment.person.preset !== link?.text) window.location.reload()
  })
  const journey = walk(query.raw, world)
  const left = (state ?? {}) as StepState
  return {
    // What the address does not know yet is not judged yet: its app is not loaded.
    journey: { ...journey, waiting: { ...without(raw, query.raw), ...journey.waiting } },
    raw,
    person: link?.dropped === undefined ? person : without(person, { preset: '' }),
    world,
    ...given({ link, Band }),
    dropped: [
      ...(left.dropped ?? []),
      ...query.dropped,
      ...fragment.dropped,
      ...journey.dropped,
      ...(link?.dropped ?? []),
    ],
    change: left.change === true,
  }
}

const without = <Some extends Raw | Person>(some: Some, known: Some): Some =>
  Object.fromEntries(Object.entries(some).filter(([id]) => !Object.hasOwn(known, id))) as Some
