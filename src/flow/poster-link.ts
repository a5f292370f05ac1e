import { octets } from '#lib/octets.ts'
import { parseFragment } from './fragment.ts'

/** Why a link is not put on a poster. Pages choose the words. */
export type PosterLinkProblem = 'empty' | 'not-a-link' | 'other-host' | 'personal' | 'too-long'

export type PosterLink = { link: string } | { problem: PosterLinkProblem }

/** A code of more bytes than this has modules that a phone at arm's length does not tell apart. */
const LONGEST = 1200

/**
 * A link that somebody pasted for a poster. Only one of this very site is taken, so that no poster of ours
 * leads to another's page, and none that names a person: a wall is not private.
 */
export function readPosterLink(text: string, site: string): PosterLink {
  const given = text.trim()
  if (given === '') return { problem: 'empty' }
  const home = new URL(site)
  const url = parsed(given, home.protocol)
  if (url === undefined) return { problem: 'not-a-link' }
  const ours =
    url.origin === home.origin &&
    url.pathname.startsWith(home.pathname) &&
    url.username === '' &&
    url.password === ''
  if (!ours) return { problem: 'other-host' }
  const { email, user, name } = parseFragment(url.hash).person
  if (email !== undefined || user !== undefined || name !== undefined) return { problem: 'personal' }
  return octets(url.href) > LONGEST ? { problem: 'too-long' } : { link: url.href }
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

/** The address in words, as people type it: `https://setup.contoso.com/mail/` → `setup.contoso.com/mail` */
export function spokenAddress(site: string): string {
  const { host, pathname } = new URL(site)
  return host + pathname.replace(/\/$/u, '')
}
