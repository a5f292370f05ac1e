import { Zip, ZipPassThrough } from 'fflate'
import { entryAttributes, entryTime, refuseNames, type ZipEntry } from './zip.ts'

/**
 * A zip of very many small files, in pieces that a Blob joins without another copy. The files are asked for
 * one by one and stored as they are: deflating ten thousand profiles took five times as long as all the rest
 * (npm run profiles-bench). Refuses the names that `zip` refuses.
 */
export function zipParts(entries: Iterable<ZipEntry>): Uint8Array<ArrayBuffer>[] {
  const parts: Uint8Array<ArrayBuffer>[] = []
  const names: string[] = []
  const archive = new Zip((error, part) => {
    if (error !== null) throw error
    parts.push(part as Uint8Array<ArrayBuffer>)
  })
  for (const entry of entries) {
    names.push(entry.name)
    const file = new ZipPassThrough(entry.name)
    archive.add(Object.assign(file, entryAttributes(entry.mode), { mtime: entryTime() }))
    file.push('text' in entry ? new TextEncoder().encode(entry.text) : entry.bytes, true)
  }
  refuseNames(names)
  archive.end()
  return parts
}
