import type { Cloud } from '#content/clouds.ts'
import { posterLimits, posterWords } from '#content/poster-words.ts'
import type { Person } from '#flow/answers.ts'
import { holdsPreset, readPosterLink, spokenAddress } from '#flow/poster-link.ts'
import { parseName } from '#lib/email.ts'
import { given } from '#lib/given.ts'
import type { Poster } from './PosterSheet.tsx'
import { typedBefore } from './typed-before.ts'
import { useFormDraft } from './use-form-draft.ts'
import { useSitePreset } from './use-site-preset.ts'
import { posterLinkSentence, posterTextWords } from './poster-problems.ts'

export type PosterField = 'org' | 'sentence' | 'help' | 'link'
type Problems = Partial<Record<PosterField, string>>

/** `opens`: `start`, `link`, or the id of an app. */
const keys = ['org', 'sentence', 'help', 'link', 'opens'] as const

/**
 * What somebody typed for a poster, what is wrong with it, and the poster that it makes. Until somebody types, the
 * link says who it is from, else the preset beside the site.
 */
export function usePoster(person: Person, cloud: Cloud, site: string | undefined) {
  const { organisation, support } = useSitePreset()
  const of = JSON.stringify([person.org, person.help])
  const { typed: now, type } = useFormDraft('poster', of, { keys, early })
  const typed: Record<PosterField, string> = {
    org: now.org ?? person.org ?? organisation ?? '',
    sentence: now.sentence ?? posterWords.sentence,
    help: now.help ?? person.help ?? Object.values(support ?? {}).join(', '),
    link: now.link ?? '',
  }
  const opens = now.opens ?? 'start'
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
  const link = pasted !== undefined && 'link' in pasted ? pasted.link : start
  // Nobody types a preset: the short address would open the wizard without it.
  const onlyCode = link !== undefined && holdsPreset(link)
  const poster: Poster = {
    org,
    sentence: sentence ?? posterWords.sentence,
    help,
    link,
    address: site === undefined || onlyCode ? undefined : spokenAddress(site),
    cloud,
  }
  return {
    typed,
    type,
    opens,
    onlyCode,
    problems,
    poster,
  }
}

/** What somebody typed into the prerendered fields, quicker than the scripts. */
const early = () => {
  const changed = (field: string, from = '') => {
    const value = typedBefore(`poster-${field}`)
    return value === from ? undefined : value
  }
  return given({
    org: changed('org'),
    sentence: changed('sentence', posterWords.sentence),
    help: changed('help'),
    opens: changed('opens', 'start'),
  })
}

function readText(field: 'org' | 'sentence' | 'help', typed: string): { text?: string; problem?: string } {
  const read = parseName(typed, posterLimits[field])
  if (!read.ok)
    return read.reason === 'empty'
      ? {}
      : { problem: posterTextWords[read.reason === 'too-long' ? 'too-long' : 'control'](posterLimits[field]) }
  return { text: read.value }
}

function queryOf(cloud: Cloud, opens: string): string {
  const query = new URLSearchParams()
  if (cloud.id !== 'worldwide') query.set('cloud', cloud.id)
  if (opens !== 'start' && opens !== 'link') query.set('app', opens)
  const text = query.toString()
  return text === '' ? '' : `?${text}`
}
