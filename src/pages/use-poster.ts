import { useMemo, useState } from 'react'
import type { Cloud } from '#content/clouds.ts'
import { posterLimits, posterWords } from '#content/poster-words.ts'
import type { Person } from '#flow/answers.ts'
import { readPosterLink, spokenAddress } from '#flow/poster-link.ts'
import { parseName } from '#lib/email.ts'
import { given } from '#lib/given.ts'
import type { Poster } from './PosterSheet.tsx'
import { typedBefore } from './typed-before.ts'
import { useHydrated } from './use-hydrated.ts'
import { posterLinkSentence, posterTextWords } from './poster-problems.ts'

export type PosterField = 'org' | 'sentence' | 'help' | 'link'
type Problems = Partial<Record<PosterField, string>>

/** What somebody typed for a poster, what is wrong with it, and the poster that it makes. Nothing is kept. */
export function usePoster(person: Person, cloud: Cloud, site: string | undefined) {
  const early = useEarly()
  const [now, type] = useState<Partial<Record<PosterField, string>>>({})
  const typed: Record<PosterField, string> = {
    org: now.org ?? early.org ?? person.org ?? '',
    sentence: now.sentence ?? early.sentence ?? posterWords.sentence,
    help: now.help ?? early.help ?? person.help ?? '',
    link: now.link ?? '',
  }
  /** `start`, `link`, or the id of an app. */
  const [chosen, open] = useState<string>()
  const opens = chosen ?? early.opens ?? 'start'
  const texts = (['org', 'sentence', 'help'] as const).map(
    (field) => [field, readText(field, typed[field])] as const,
  )
  const pasted = opens === 'link' && site !== undefined ? readPosterLink(typed.link, site) : undefined
  const refused = pasted && posterLinkSentence(pasted)
  const problems: Problems = Object.fromEntries([
    ...texts.flatMap(([field, read]) => (read.problem === undefined ? [] : [[field, read.problem]])),
    ...(refused === undefined ? [] : [['link', refused]]),
  ])
  const { org, sentence, help } = Object.fromEntries(
    texts.map(([field, read]) => [field, read.text]),
  ) as Record<'org' | 'sentence' | 'help', string | undefined>
  const start = site === undefined ? undefined : `${site}setup/prerequisites/${queryOf(cloud, opens)}`
  const poster: Poster = {
    org,
    sentence: sentence ?? posterWords.sentence,
    help,
    link: pasted === undefined ? start : 'link' in pasted ? pasted.link : start,
    address: site === undefined ? undefined : spokenAddress(site),
    cloud,
  }
  return {
    typed,
    type: (field: PosterField, text: string) => type((before) => ({ ...before, [field]: text })),
    opens,
    open,
    problems,
    poster,
  }
}

type Early = Partial<Record<'org' | 'sentence' | 'help' | 'opens', string>>
const nothing: Early = {}

/** What stood in the prerendered fields already. A page that is taken over must show first what it came with. */
function useEarly(): Early {
  const takenOver = useHydrated()
  return useMemo(
    () =>
      takenOver
        ? given({
            org: typedBefore('poster-org'),
            sentence: typedBefore('poster-sentence'),
            help: typedBefore('poster-help'),
            opens: typedBefore('poster-opens'),
          })
        : nothing,
    [takenOver],
  )
}

function readText(field: 'org' | 'sentence' | 'help', typed: string): { text?: string; problem?: string } {
  const read = parseName(typed)
  if (!read.ok)
    return read.reason === 'empty'
      ? {}
      : { problem: posterTextWords[read.reason === 'too-long' ? 'too-long' : 'control'](posterLimits[field]) }
  return [...read.value].length > posterLimits[field]
    ? { problem: posterTextWords['too-long'](posterLimits[field]) }
    : { text: read.value }
}

function queryOf(cloud: Cloud, opens: string): string {
  const query = new URLSearchParams()
  if (cloud.id !== 'worldwide') query.set('cloud', cloud.id)
  if (opens !== 'start' && opens !== 'link') query.set('app', opens)
  const text = query.toString()
  return text === '' ? '' : `?${text}`
}
