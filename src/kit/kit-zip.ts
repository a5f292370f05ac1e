import { zipWriter } from '#lib/zip-writer.ts'
import type { KitResult } from './kit-result.ts'
import type { Piece } from './piece.ts'

type File = Extract<Piece, object> & { left?: never }

/** The zip while it grows, and what is in it. */
export function kitZip(turn: (worked: boolean) => Promise<void>) {
  const zip = zipWriter()
  const counts = new Map<string, number>()
  const count = (name: string) => {
    // A file of the first level by its name, a folder by how many it has.
    const first = name.replace(/\/.*/su, '/')
    counts.set(first, (counts.get(first) ?? 0) + 1)
  }
  return {
    add: async (given: File): Promise<void> => {
      if ('file' in given) {
        zip.add(given.file)
        return count(given.file.name)
      }
      if ('packed' in given) {
        zip.addPacked(given.name, given.packed)
        return count(given.name)
      }
      const file = zip.open(given.name)
      for (const text of given.texts) {
        file.push(text)
        // oxlint-disable-next-line no-await-in-loop -- a long one is written with rests
        await turn(false)
      }
      file.close()
      count(given.name)
    },
    files: (): KitResult['files'] => [...counts].map(([name, many]) => ({ name, count: many })),
    end: zip.end,
  }
}
