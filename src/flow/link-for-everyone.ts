import type { PersonKey } from './answers.ts'
import { parseFragment } from './fragment.ts'
import { questionOrder } from './query.ts'

/** Of a link: the path below the site, the query and the fragment. */
type Parts = Pick<URL, 'pathname' | 'search' | 'hash'>

/** Of the fragment. Whom to ask for help is anybody’s text, and meant for everybody. */
const personal = ['email', 'user', 'name'] as const satisfies PersonKey[]
const KEY = new RegExp(`(?:^|[^a-z])(?:${personal.join('|')})=`, 'u')
const ADDRESS = /[^\s=&#?/]@[^\s=&#?/]/u

/**
 * Whether a link names a person in any of its parts. However it is spelt: encoded once or more often, in capitals, or
 * in the query, where this site never writes it. What it would do matters less than what a passer-by can read in it.
 */
export function namesPerson({ pathname, search, hash }: Parts): boolean {
  const [helpless, plain] = [withoutHelp(hash), pathname + search].map(decoded)
  const texts = [helpless ?? '', plain ?? '']
  return texts.some((text) => KEY.test(text) || ADDRESS.test(text))
}

const withoutHelp = (hash: string): string => hash.replaceAll(/(?<=[#&])help=[^&]*/gu, '')

/** As often as somebody may have encoded it. More is done by a program, and refused as unknown. */
const MOST = 5

function decoded(text: string): string {
  let now = text
  for (let times = 0; times < MOST && now.includes('%'); times += 1)
    now = now.replaceAll(/(?:%[\da-f]{2})+/giu, decodedRun)
  return now.normalize('NFKC').toLowerCase()
}

function decodedRun(run: string): string {
  try {
    return decodeURIComponent(run)
  } catch {
    return '\uFFFD'
  }
}

/** What pages of this site read from a query besides the answers; not the words of a search, which may name anybody. */
const others = new Set(['sign-in', 'state', 'server'])
const isKnown = (key: string) => others.has(key) || questionOrder.some((id) => id === key)

/** What in a link of this site is not for everybody: a part that no page reads, or free text; undefined: nothing. */
export function unknownPart({ pathname, search, hash }: Parts): string | undefined {
  if (!/^[\w./-]*$/u.test(pathname)) return pathname
  for (const [key, value] of new URLSearchParams(search)) {
    if (!isKnown(key)) return key
    if (!/^[\w. -]*$/u.test(value)) return `${key}=${value}`
  }
  const [dropped] = parseFragment(hash).dropped
  // A place on a page has a name, and nothing more.
  return dropped?.key ?? (hash.includes('=') || /^(?:#[\w-]*)?$/u.test(hash) ? undefined : hash)
}
