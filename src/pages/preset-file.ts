import { fileWords } from '#content/file-words.ts'
import type { Preset } from '#content/preset.ts'
import { readDraft } from './draft.ts'

/** As large as a preset with a picture in it may be, and more. Bytes. */
const LARGEST = 256 * 1024

/** As many problems as are read one after the other. */
const SHOWN = 8

/** A file that was checked. */
export type OwnPreset = { name: string; text: string; preset: Preset }

/** The preset in a file of the reader’s own, checked as the site itself checks it; else a sentence what is wrong. */
export async function presetIn(file: File): Promise<Omit<OwnPreset, 'name'> | { problem: string }> {
  if (file.size > LARGEST) return { problem: `${file.name} is larger than 256 kB: it is no preset.` }
  const text = await file.text().catch(() => undefined)
  const checks = await import('#lookup/checked-preset.ts').catch(() => undefined)
  if (text === undefined || checks === undefined) return { problem: fileWords.notRead }
  const read = await checks.checkedPreset(text)
  if ('preset' in read) return { text, preset: read.preset }
  const all = read.problems.map(({ where, what }) => `${where}: ${what}`)
  const more = all.length > SHOWN ? [`And ${all.length - SHOWN} more.`] : []
  return { problem: [`${file.name} was not taken.`, ...all.slice(0, SHOWN), ...more].join(' ') }
}

/** What the preset editor in this tab has. */
export async function presetOfEditor(): Promise<File> {
  const [{ parseDraft }, { presetText }] = await Promise.all([
    import('#flow/kept-draft.ts'),
    import('#flow/preset-text.ts'),
  ])
  return new File([presetText(parseDraft(readDraft('preset', '')))], 'preset.json')
}
