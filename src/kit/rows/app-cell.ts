import type { AppEntry } from '#content/app-entry.ts'
import type { AppId } from '#content/app-ids.ts'
import type { AppWords } from '#content/app-words.ts'
import { findApps } from '#flow/app-search.ts'

/** The app that a cell names; else the likeliest one that may be meant, or none. */
export type AppReading = { app: AppId } | { maybe?: AppId }

const plain = (text: string): string => text.trim().toLowerCase()

/** Reads cells that name apps. The same words stand in many rows, so each is looked up once. */
export function appReader(list: readonly AppEntry[], words: AppWords): (cell: string) => AppReading {
  const known = new Map<string, AppReading>()
  const exact = new Map<string, AppId>()
  // A name is surer than another name, and the first app in the order of offering surer than the next.
  for (const { id } of list) exact.set(id, id)
  for (const { id, name } of list) if (!exact.has(plain(name))) exact.set(plain(name), id)
  const shared = new Set<string>()
  for (const { id } of list)
    for (const word of words[id] ?? [])
      if (exact.has(word) && exact.get(word) !== id) shared.add(word)
      else exact.set(word, id)

  const find = (text: string): AppReading => {
    const app = shared.has(text) ? undefined : exact.get(text)
    if (app !== undefined) return { app }
    // `HP`: the whole words with which one name begins, and no other.
    const [only, ...more] = list.filter(({ name }) => plain(name).startsWith(`${text} `))
    if (only !== undefined && more.length === 0 && !exact.has(text)) return { app: only.id }
    const [maybe] = findApps(text, list, words)
    return maybe === undefined ? {} : { maybe: maybe.id }
  }
  const read = (text: string): AppReading => {
    const reading = known.get(text) ?? find(text)
    known.set(text, reading)
    return reading
  }
  return (cell) => {
    const text = plain(cell.slice(0, 100))
    const whole = read(text)
    // `Thunderbird, IMAP`: the way is chosen for everybody.
    const name = text.replace(/\s*[,/;][^,/;]*$/u, '')
    return 'app' in whole || name === text || name === '' ? whole : read(name)
  }
}
