import type { AppEntry } from '#content/app-entry.ts'
import type { AppWords } from '#content/app-words.ts'
import { slipsBetween } from './slips.ts'

/** Lower case, without accents and signs: `K-9 Mail` → `k 9 mail`. */
const plain = (text: string): string =>
  // Most words are so already.
  PLAIN.test(text) ? text : simplified(text)

const PLAIN = /^[a-z0-9]+(?: [a-z0-9]+)*$/u

const simplified = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Longer than any name of an app; more is a paste by mistake. */
const LONGEST = 60

/** Words that name nothing: “my brother scanner”. */
const IDLE = new Set(['a', 'an', 'app', 'for', 'from', 'in', 'my', 'of', 'on', 'our', 'the', 'with'])

/** How people name a way of connecting, where no app has such a name. */
const WAY_WORDS: Readonly<Record<AppEntry['ways'][number], readonly string[]>> = {
  exchange: ['exchange', 'activesync', 'office 365', 'microsoft 365'],
  imap: ['imap', 'imap4'],
  pop: ['pop', 'pop3'],
  send: ['smtp'],
}

/**
 * The apps that somebody may mean, the likeliest first. Takes names, brands, other names, ways and slips of
 * up to two letters. An empty text means no wish: all apps, in their own order.
 */
export function findApps(text: string, list: readonly AppEntry[], words: AppWords): readonly AppEntry[] {
  const wanted = plain(text.slice(0, LONGEST))
  if (wanted === '') return list
  const parts = wanted.split(' ').filter((part) => !IDLE.has(part))
  const scored = list.map((app, order) => ({
    app,
    order,
    score: score(wanted, parts, app, words[app.id] ?? []),
  }))
  // A word that fits only in part says nothing beside one that fits.
  const least = scored.some((match) => match.score >= SURE) ? SURE : 1
  return scored
    .filter((match) => match.score >= least)
    .toSorted((a, b) => b.score - a.score || a.order - b.order)
    .map((match) => match.app)
}

const SURE = 30

function score(wanted: string, parts: readonly string[], app: AppEntry, words: readonly string[]): number {
  const name = plain(app.name)
  const names = [name, ...words.map(plain)]
  if (name === wanted) return 100
  if (names.includes(wanted)) return 90
  if (name.split(' ').includes(wanted)) return 85
  if (name.startsWith(wanted)) return 80
  if (names.some((each) => each.startsWith(wanted))) return 70
  const single = names.flatMap((each) => each.split(' '))
  const all = [...single, ...plain(app.by).split(' ')]
  const fits = (part: string) => all.some((word) => word.startsWith(part))
  if (parts.length > 0 && parts.every(fits)) return 60
  if (app.ways.some((way) => WAY_WORDS[way].includes(wanted))) return 50
  const slips = Math.min(...[...names, ...single].map((each) => slipsBetween(wanted, each)))
  if (slips <= 2) return 40 - slips
  // Some of several words: the more, the likelier. Short ones fit by chance.
  return parts.length < 2 ? 0 : 5 * parts.filter((part) => part.length > 3 && fits(part)).length
}
