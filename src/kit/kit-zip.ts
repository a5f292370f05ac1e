import type { Day } from '#content/day.ts'
import { zipWriter } from '#lib/zip-writer.ts'
import type { KitResult, KitTell } from './kit-result.ts'
import type { Piece } from './piece.ts'

type File = Exclude<Extract<Piece, object>, { left: unknown }>

/** The zip while it grows, and what is in it. `day`: the date of its files. */
export function kitZip<Kept>(
  day: Day,
  turn: (worked: boolean) => Promise<void>,
  keep: KitTell<Kept>['keep'],
) {
  const kept: Kept[] = []
  const zip = zipWriter({ day, keep: keep && ((block) => void kept.push(keep([block]))) })
  const counts = new Map<string, number>()
  let open: ({ name: string } & ReturnType<typeof zip.open>) | undefined

  /** A file of the first level by its name, a folder by how many it has. */
  const count = (name: string) => {
    const first = name.replace(/\/.*/su, '/')
    counts.set(first, (counts.get(first) ?? 0) + 1)
  }
  const close = () => {
    open?.close()
    open = undefined
  }
  const addMore = (name: string, more: string) => {
    if (open?.name !== name) {
      close()
      open = { name, ...zip.open(name) }
      count(name)
    }
    open.push(more)
  }

  return {
    add: async (file: File): Promise<void> => {
      if ('more' in file) {
        addMore(file.name, file.more)
        // A long one is written with rests.
        return turn(false)
      }
      close()
      if ('file' in file) zip.add(file.file)
      else zip.addPacked(file.name, file.packed)
      count('file' in file ? file.file.name : file.name)
    },
    files: (): KitResult['files'] => [...counts].map(([name, files]) => ({ name, count: files })),
    end: (): KitResult<Kept>['parts'] => {
      close()
      return [...kept, ...zip.end()]
    },
  }
}
