import type { ZipEntry } from './zip.ts'
import { zipWriter } from './zip-writer.ts'

/**
 * A zip of very many small files, in pieces that a Blob joins without another copy. The files are asked for
 * one by one and stored as they are: deflating ten thousand profiles took five times as long as all the rest
 * (npm run profiles-bench). Refuses the names that `zip` refuses.
 */
export function zipParts(entries: Iterable<ZipEntry>, day: string): Uint8Array<ArrayBuffer>[] {
  const writer = zipWriter({ day, stored: true })
  for (const entry of entries) writer.add(entry)
  return writer.end()
}
