import { zipSync, type ZippableFile } from 'fflate'

export type ZipEntry = {
  /** With `/` between folders. Plain ASCII: older programs read anything else in a code page of their own. */
  name: string
  /** Rights on Linux and macOS; 0o600 where only the owner may read it. Absent: 0o644. */
  mode?: number
} & ({ text: string } | { bytes: Uint8Array })

// Letters, digits and signs that no shell or file system makes anything of. Not: `..` and other names that
// end in a dot or blank, which Windows drops, and a leading hyphen, which would be read as an option.
const SEGMENT = /^(?!\.$|__proto__$)[\w.@+](?:[\w.@+=, ()-]{0,198}[\w@+=,()-])?$/u
// Whatever its ending (learn.microsoft.com/windows/win32/fileio/naming-a-file).
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu
/** Kind of a regular file (S_IFREG), and the system that knows such rights (APPNOTE.TXT 4.4.2, 4.4.15). */
const REGULAR_FILE = 0o100000
const UNIX = 3
/** As many as the format counts without its extension for large archives (4.4.1.4). */
const MOST_ENTRIES = 0xffff
const FIRST_YEAR = 1980
/** Of those that programs read; the format has seven bits for it. */
const LAST_YEAR = 2099

/**
 * Files as one zip, dated at noon of `day` (`2026-11-26`): the same files and day give the same bytes, at any hour and
 * in any time zone. Refuses names that would leave the folder it is unpacked in, that some system cannot hold, or that
 * would overwrite each other.
 */
export function zip(entries: readonly ZipEntry[], day: string): Uint8Array<ArrayBuffer> {
  refuseNames(entries.map(({ name }) => name))
  const mtime = noonOf(day)
  const files = entries.map((entry): [string, ZippableFile] => {
    const body = 'text' in entry ? new TextEncoder().encode(entry.text) : entry.bytes
    return [entry.name, [body, { ...entryAttributes(entry.mode), mtime }]]
  })
  return zipSync(Object.fromEntries(files))
}

/** A zip holds no time zone, only the local parts of a date, so this is the same everywhere. */
function noonOf(day: string): Date {
  const { year, month, date } = zipDay(day)
  return new Date(year, month - 1, date, 12)
}

/** The parts of a day. A clock that is far off gives one that a zip can hold (APPNOTE.TXT 4.4.6). */
export function zipDay(day: string): { year: number; month: number; date: number } {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  if (year >= FIRST_YEAR && year <= LAST_YEAR) return { year, month, date }
  return { year: FIRST_YEAR, month: 1, date: 1 }
}

function refuseNames(names: readonly string[]): void {
  if (names.length > MOST_ENTRIES) throw new RangeError('Too many files for a zip')
  const keep = nameKeeper()
  for (const name of names) keep(name)
}

function refuseName(name: string): void {
  for (const segment of name.split('/'))
    if (!SEGMENT.test(segment) || DEVICE.test(segment)) throw new RangeError('Not a name for a file in a zip')
}

/**
 * Refuses a name that was there before, also as a folder, besides what no file may be called. For Windows and
 * macOS `A` and `a` are one.
 */
export function nameKeeper(): (name: string) => void {
  const files = new Set<string>()
  const folders = new Set<string>()
  return (name) => {
    refuseName(name)
    const small = name.toLowerCase()
    const above = foldersOf(small)
    if (files.has(small) || folders.has(small) || above.some((folder) => files.has(folder)))
      throw new RangeError('Two files in a zip with one name')
    files.add(small)
    for (const folder of above) folders.add(folder)
  }
}

const foldersOf = (name: string): string[] =>
  name.split('/').flatMap((_, depth, parts) => (depth === 0 ? [] : [parts.slice(0, depth).join('/')]))

/** The rights of a file, as a zip made on a Unix system has them. */
export function entryAttributes(mode = 0o644): { os: number; attrs: number } {
  if (!Number.isInteger(mode) || mode < 0 || mode > 0o777) throw new RangeError('Not rights of a file')
  return { os: UNIX, attrs: (REGULAR_FILE | mode) << 16 }
}
