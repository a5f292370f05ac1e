import { useLocation } from 'react-router'
import { cloudIds, clouds, type Cloud } from '#content/clouds.ts'
import type { Dropped } from '#flow/answers.ts'

/** `gcc` has the servers of the worldwide cloud, as in every link of ours. */
const ALIAS = 'gcc'

/** The cloud that the query names, for a page that reads nothing else of it: the rules of the wizard would double it. */
export function useCloud(): { cloud: Cloud; dropped: readonly Dropped[] } {
  const named = new URLSearchParams(useLocation().search).get('cloud')
  const id = cloudIds.find((known) => known === named)
  const wrong = named !== null && id === undefined && named !== ALIAS
  return {
    cloud: clouds[id ?? 'worldwide'],
    dropped: wrong ? [{ key: 'cloud', value: named.slice(0, 64), reason: 'not-an-answer' }] : [],
  }
}
