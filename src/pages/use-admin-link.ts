import { useLocation } from 'react-router'
import { clouds, type Cloud } from '#content/clouds.ts'
import { noPreset } from '#content/preset.ts'
import type { Dropped, Person } from '#flow/answers.ts'
import { parseFragment } from '#flow/fragment.ts'
import { parseQuery } from '#flow/query.ts'
import { parse } from '#flow/questions.ts'
import { useToday } from './use-today.ts'

/** What the link in a message to an admin carries: the mailbox and its cloud. */
export function useAdminLink(): { cloud: Cloud; person: Person; dropped: readonly Dropped[] } {
  const { search, hash } = useLocation()
  const world = { today: useToday(), preset: noPreset }
  const { raw, dropped } = parseQuery(search)
  const fragment = parseFragment(hash)
  const cloud = parse('cloud', raw.cloud, {}, world)
  const refused: Dropped[] =
    cloud.answered || cloud.reason === undefined
      ? []
      : [{ key: 'cloud', value: raw.cloud ?? '', reason: cloud.reason }]
  return {
    cloud: clouds[cloud.answered ? cloud.value : 'worldwide'],
    person: fragment.person,
    dropped: [...dropped, ...fragment.dropped, ...refused],
  }
}
