import { octets } from '#lib/octets.ts'
import { parseFragment } from './fragment.ts'
import { namesPerson, unknownPart } from './link-for-everyone.ts'

/** Why a link is not put on a poster. Pages choose the words. */
export type PosterLinkProblem = 'empty' | 'not-a-link' | 'other-host' | 'personal' | 'unknown' | 'too-long'

/** `part`: what in it is not known. */
export type PosterLink = { link: string } | { problem: PosterLinkProblem; part?: string }

/** A code of more bytes than this has modules that a phone at arm's length does not tell apart. */
const LONGEST = 1200

/**
 * A link that somebody pasted for a poster. Only one of this very site is taken, so that no poster of ours
 * leads to another's page, and none that names a person: a wall is not private. Nor one with a part that no page here
 * knows: nobody could say what, or whom, it counts.
 */
export function readPosterLink(text: string, site: string): PosterLink {
  const given = text.trim()
  if (given === '') return { problem: 'empty' }
  const home = new URL(site)
  const url = parsed(given, home.protocol)
  if (url === undefined || (url.host !== home.host && isWord(given))) return { problem: 'not-a-link' }
  const ours =
    url.origin === home.origin &&
    url.pathname.startsWith(home.pathname) &&
    url.username === '' &&
    url.password === ''
  if (!ours) return { problem: 'other-host' }
  // What stands before it is the place of this site.
  const ofUs = { pathname: url.pathname.slice(home.pathname.length), search: url.search, hash: url.hash }
  if (namesPerson(ofUs)) return { problem: 'personal' }
  if (octets(url.href) > LONGEST) return { problem: 'too-long' }
  const part = unknownPart(ofUs)
  return part === undefined ? { link: url.href } : { problem: 'unknown', part }
}

function parsed(text: string, protocol: string): URL | undefined {
  const whole = /^[a-z][a-z\d+.-]*:\/\//iu.test(text) ? text : `${protocol}//${text}`
  try {
    const url = new URL(whole)
    return /^https?:$/u.test(url.protocol) ? url : undefined
  } catch {
    return undefined
  }
}

/** Of a host of another there is at least a dot. */
const isWord = (text: string) => !/[.:/]/u.test(text)

/** Whether a link has a preset in it. */
export const holdsPreset = (link: string): boolean =>
  parseFragment(new URL(link).hash).person.preset !== undefined

/** The address in words, as people type it: `https://setup.contoso.com/mail/` → `setup.contoso.com/mail` */
export function spokenAddress(site: string): string {
  const { host, pathname } = new URL(site)
  return host + pathname.replace(/\/$/u, '')
}
