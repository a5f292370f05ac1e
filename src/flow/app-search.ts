import type { AppEntry } from '#content/app-entry.ts'
import type { AppWords } from '#content/app-words.ts'

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

/**
 * The apps that somebody may mean, the likeliest first. Takes names, brands, other names and slips of up
 * to two letters. An empty text means no wish: all apps, in their own order.
 */
export function findApps(text: string, list: readonly AppEntry[], words: AppWords): readonly AppEntry[] {
  const wanted = plain(text.slice(0, LONGEST))
  if (wanted === '') return list
  return list
    .map((app, order) => ({ app, order, score: score(wanted, app, words[app.id] ?? []) }))
    .filter((match) => match.score > 0)
    .toSorted((a, b) => b.score - a.score || a.order - b.order)
    .map((match) => match.app)
}

function score(wanted: string, { name, by }: AppEntry, words: readonly string[]): number {
  const names = [name, ...words].map(plain)
  if (plain(name) === wanted) return 100
  if (names.includes(wanted)) return 90
  if (plain(name).startsWith(wanted)) return 80
  if (names.some((each) => each.startsWith(wanted))) return 70
  const parts = wanted.split(' ')
  const single = names.flatMap((each) => each.split(' '))
  const all = [...single, ...plain(by).split(' ')]
  if (parts.every((part) => all.some((word) => word.startsWith(part)))) return 60
  const slips = wanted.length < 4 ? 0 : wanted.length < 7 ? 1 : 2
  let nearest = slips + 1
  for (const each of [...names, ...single]) {
    // A word that differs more in length alone cannot be nearer.
    if (Math.abs(each.length - wanted.length) < nearest)
      nearest = Math.min(nearest, distance(wanted, each, slips))
  }
  return nearest <= slips ? 40 - nearest : 0
}

/** How many letters have to be put in, taken out or exchanged; `most + 1` where it is more than that. */
function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    if (Math.min(...next) > most) return most + 1
    row = next
  }
  return row.at(-1) ?? most + 1
}
