import type { AppEntry } from '#content/app-entry.ts'
import type { AppId } from '#content/app-ids.ts'
import type { AppWords } from '#content/app-words.ts'
import { findApps } from '#flow/app-search.ts'

/** The app that a cell names; else the likeliest one that may be meant, or none. */
export type AppReading = { app: AppId } | { maybe?: AppId }

const plain = (text: string): string => text.trim().toLowerCase()

/** How people say that no app is meant, in the languages in which lists come. */
const NO_APP =
  /^(?:[^\p{L}\p{N}]*|none|no|nil|null|n\/?a|tbd|unknown|any|other|keine?|ohne|unbekannt|andere|aucune?|inconnu|ningun[oa]|nessun[oa]|nenhuma?|geen|onbekend|inget?|ingen)$/u

/** Whether a cell says that no app is meant. */
export const namesNoApp = (cell: string): boolean => NO_APP.test(plain(cell.slice(0, 100)).normalize('NFC'))

/** A guess from fewer letters is none: `x` is no printer by Xerox. */
const SHORT = 3

/** Reads cells that name apps. The same words stand in many rows, so each is looked up once. */
export function appReader(list: readonly AppEntry[], words: AppWords): (cell: string) => AppReading {
  const known = new Map<string, AppReading>()
  const exact = namesOf(list, words)

  const find = (text: string): AppReading => {
    const app = exact.get(text)
    if (app !== undefined) return { app }
    // `HP`: the whole words with which one name begins, and no other. `Mail` names none: an app of that name has ended.
    const [only, ...more] = exact.has(text)
      ? []
      : list.filter(({ name }) => plain(name).startsWith(`${text} `))
    if (only !== undefined && more.length === 0 && only.ways.length > 0) return { app: only.id }
    const [maybe] = text.length < SHORT || !/\p{L}/u.test(text) ? [] : findApps(text, list, words)
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
    if ('app' in whole) return whole
    // `Thunderbird, IMAP`: the way is chosen for everybody. `Thunderbird 115`: all versions have one guide.
    const name = text
      .replace(/\s*[,/;][^,/;]*$/u, '')
      .replace(/^microsoft\s+/u, '')
      .replace(/\s+v?\d[\d.]*$/u, '')
    return name === text || name === '' ? whole : read(name)
  }
}

/**
 * Apps by their ids, names and other names, in the order of how sure each is. Undefined: a word that several have,
 * which so is none of theirs.
 */
function namesOf(list: readonly AppEntry[], words: AppWords): ReadonlyMap<string, AppId | undefined> {
  const names = new Map<string, AppId>()
  for (const { id } of list) names.set(id, id)
  // The first app in the order of offering is surer than the next.
  for (const { id, name } of list) if (!names.has(plain(name))) names.set(plain(name), id)
  const others = new Map<string, AppId | undefined>()
  for (const { id } of list)
    for (const word of words[id] ?? [])
      others.set(word, !others.has(word) || others.get(word) === id ? id : undefined)
  return new Map([...others, ...names])
}
