import { zipWriter } from '#lib/zip-writer.ts'
import type { KitResult, KitTell } from './kit-result.ts'
import type { Piece } from './piece.ts'

type File = Exclude<Extract<Piece, object>, { left: unknown }>

/** The zip while it grows, and what is in it. */
export function kitZip<Kept>(turn: (worked: boolean) => Promise<void>, keep: KitTell<Kept>['keep']) {
  const kept: Kept[] = []
  const zip = zipWriter({ keep: keep && ((block) => void kept.push(keep([block]))) })
  const counts = new Map<string, number>()

  const write = async (file: File): Promise<string> => {
    if ('file' in file) {
      zip.add(file.file)
      return file.file.name
    }
    if ('packed' in file) zip.addPacked(file.name, file.packed)
    else {
      const open = zip.open(file.name)
      for (const text of file.texts) {
        open.push(text)
        // oxlint-disable-next-line no-await-in-loop -- a long one is written with rests
        await turn(false)
      }
      open.close()
    }
    return file.name
  }

  return {
    add: async (file: File): Promise<void> => {
      const name = await write(file)
      // A file of the first level by its name, a folder by how many it has.
      const first = name.replace(/\/.*/su, '/')
      counts.set(first, (counts.get(first) ?? 0) + 1)
    },
    files: (): KitResult['files'] => [...counts].map(([name, count]) => ({ name, count })),
    end: (): KitResult<Kept>['parts'] => [...kept, ...zip.end()],
  }
}
