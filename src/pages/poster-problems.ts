import type { PosterLink, PosterLinkProblem } from '#flow/poster-link.ts'
import { quoted } from './quoted.ts'

/** Why a link does not go onto the poster, and what to do. */
const words: Record<Exclude<PosterLinkProblem, 'unknown'>, string> = {
  empty: 'Paste a link of this site, or choose what the code opens from the list.',
  'not-a-link': 'This is not a link. Copy it from the address bar, or with “Copy link” in a guide.',
  'other-host':
    'This link leads to another site. A poster made here opens only this site: paste a link that begins with its address.',
  personal:
    'This link is for one person: it has their name or address in it. Everybody could read it on the wall. Paste the link for everyone.',
  'too-long':
    'This link is too long for a code that phones read from a distance. Make it shorter, or put its preset.json beside the site and take the short link.',
}

/** The sentence for a link that was pasted; undefined where it is right. */
export function posterLinkSentence(read: PosterLink): string | undefined {
  if ('link' in read) return undefined
  if (read.problem !== 'unknown') return words[read.problem]
  return `This link has ${quoted(read.part ?? '')} in it, which no page of this site knows: it may count or name whoever scans it. Take it out, or copy the link anew with “Copy link” in a guide.`
}

/** Why a text does not go onto the poster. */
export const posterTextWords = {
  'too-long': (most: number) => `This is too long for one page. At most ${most} characters fit.`,
  control: () => 'There is a character in it that nobody can see. Type it instead of pasting it.',
} as const
