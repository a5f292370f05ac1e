import { Deflate, deflateSync } from 'fflate'
import { ByteBlocks } from './byte-blocks.ts'
import { crc32 } from './crc32.ts'
import { smallDeflater } from './deflated-bits.ts'
import { nameKeeper, type ZipEntry } from './zip.ts'
import type { PackedText } from './text-packer.ts'
import { endRecords, listHeader, localHeader, zipDate, type ZippedFile } from './zip-records.ts'
import { utf8Encoder } from './utf8-encoder.ts'
import { ZipTooLarge } from './zip-too-large.ts'

type Bytes = Uint8Array<ArrayBuffer>

/** Texts of fewer bytes are deflated the quick way, which leaves nothing behind. */
const SMALL = 8192
/** Slower ones make hardly smaller files of these sizes, faster ones are hardly faster. */
const LEVEL = 6
/** In pieces it would else take as much memory as for very large files. */
const PIECES = { level: LEVEL, mem: 4 } as const
/** Each piece leaves as much as this behind, however small it is, so small ones are gathered. */
const PIECE = 2 ** 16
/** Readers count to here without the records for very large files, which we do not write. */
const LARGEST = 0xff_ff_ff_ff

type Options = { day: string; stored?: boolean; keep?: ((block: Bytes) => void) | undefined }

export type ZipWriter = {
  /** A file in one piece. */
  add: (entry: ZipEntry) => void
  /** One that is deflated already. */
  addPacked: (name: string, text: PackedText) => void
  /** A large one, piece by piece, so that whoever writes it may rest in between. Ends with `close`. */
  open: (name: string) => { push: (text: string) => void; close: () => void }
  /** The whole zip, or what is left of it, as pieces for a Blob. */
  end: () => Bytes[]
}

/**
 * Writes a zip of very many files. The same files and day give the same bytes. Refuses the names that `zip` refuses.
 * `day`: the date of all of them. `stored`: leaves them as they are, which is faster where size does not matter. `keep`: takes over each block of
 * the zip that is full, and copies it.
 */
export function zipWriter({ day, stored = false, keep }: Options): ZipWriter {
  const date = zipDate(day)
  const out = new ByteBlocks(keep)
  // Written along with the files: a hundred thousand of them, held one by one, take more memory than their bytes.
  const list = new ByteBlocks()
  const keepName = nameKeeper()
  const encoded = utf8Encoder()
  const smallDeflated = smallDeflater()
  let count = 0
  let writing = false

  const begin = (name: string, mode?: number): ZippedFile => {
    if (writing) throw new Error('One file after the other')
    keepName(name)
    return { name, mode, date, deflated: !stored, crc: 0, packed: 0, size: 0, at: out.length }
  }
  const finish = (file: ZippedFile, packed: readonly Bytes[]) => {
    localHeader(out, file)
    for (const bytes of packed) out.add(bytes)
    listHeader(list, file)
    count += 1
    if (out.length > LARGEST || file.size > LARGEST) throw new ZipTooLarge('Too large for a zip')
  }

  return {
    add: (entry) => {
      const body = ('text' in entry ? encoded(entry.text) : entry.bytes) as Bytes
      const small = 'text' in entry && body.length < SMALL
      const deflated = () => (small ? smallDeflated(body) : (deflateSync(body, { level: LEVEL }) as Bytes))
      const packed = stored ? body : deflated()
      const sizes = { crc: crc32(body), size: body.length, packed: packed.length }
      finish({ ...begin(entry.name, entry.mode), ...sizes }, [packed])
    },
    addPacked: (name, { packed, crc, size }) =>
      finish({ ...begin(name), deflated: true, crc, size, packed: packed.length }, [packed]),
    open: (name) => {
      const file = begin(name)
      writing = true
      const packed: Bytes[] = []
      const take = (bytes: Uint8Array) => {
        file.packed += bytes.length
        packed.push(bytes as Bytes)
      }
      const deflater = stored ? undefined : new Deflate(PIECES, take)
      let waiting = ''
      const write = (last: boolean) => {
        const bytes = encoded(waiting)
        waiting = ''
        file.crc = crc32(bytes, file.crc)
        file.size += bytes.length
        if (deflater === undefined) take(bytes.slice())
        else deflater.push(bytes, last)
      }
      return {
        push: (text) => {
          waiting += text
          if (waiting.length >= PIECE) write(false)
        },
        close: () => {
          write(true)
          writing = false
          finish(file, packed)
        },
      }
    },
    end: () => {
      const { length } = out
      if (length + list.length > LARGEST) throw new ZipTooLarge('Too large for a zip')
      endRecords(list, count, length, list.length)
      return [...out.end(), ...list.end()]
    },
  }
}
