import { entryAttributes } from './zip.ts'

/** What the records of a zip say of a file in it. */
export type ZippedFile = {
  name: Uint8Array
  mode: number | undefined
  deflated: boolean
  crc: number
  /** Bytes as they stand in the zip, and as they come out again. */
  packed: number
  size: number
  /** Where its own record begins. */
  at: number
}

// 1 January 2026, 12:00: the same bytes on any day (APPNOTE.TXT 4.4.6; seconds count by two).
const DATE = ((2026 - 1980) << 9) | (1 << 5) | 1
const TIME = 12 << 11
/** Version 2.0 of the format; 4.5 where it counts beyond 65,535 (4.4.3.2). */
const PLAIN = 20
const LARGE = 45
/** As many as the old records can count; more stand in those of Zip64 (4.3.14). */
const MOST = 0xff_fe

/** One record: its signature, then numbers of so many bytes each, then a name. */
function record(fields: readonly (readonly [bytes: 2 | 4 | 8, value: number])[], name?: Uint8Array) {
  const length = fields.reduce((sum, [bytes]) => sum + bytes, 0)
  const out = new Uint8Array(length + (name?.length ?? 0))
  const view = new DataView(out.buffer)
  let at = 0
  for (const [bytes, value] of fields) {
    if (bytes === 2) view.setUint16(at, value, true)
    else view.setUint32(at, value >>> 0, true)
    // Beyond 4 GB nothing is written: the upper half of eight bytes stays zero.
    at += bytes
  }
  out.set(name ?? [], length)
  return out
}

const facts = ({ deflated, crc, packed, size, name }: ZippedFile) =>
  [
    [2, deflated ? 8 : 0],
    [2, TIME],
    [2, DATE],
    [4, crc],
    [4, packed],
    [4, size],
    [2, name.length],
    [2, 0],
  ] as const

/** Stands before the bytes of a file (4.3.7). */
export const localHeader = (file: ZippedFile): Uint8Array<ArrayBuffer> =>
  record([[4, 0x04_03_4b_50], [2, PLAIN], [2, 0], ...facts(file)], file.name)

/** Stands in the list at the end (4.3.12). */
export function listHeader(file: ZippedFile): Uint8Array<ArrayBuffer> {
  const { os, attrs } = entryAttributes(file.mode)
  const head = [[4, 0x02_01_4b_50], [2, (os << 8) | PLAIN], [2, PLAIN], [2, 0], ...facts(file)] as const
  return record([...head, [2, 0], [2, 0], [2, 0], [4, attrs], [4, file.at]], file.name)
}

/** The last records: how many files there are and where the list of them stands (4.3.14 to 4.3.16). */
export function endRecords(count: number, at: number, length: number): Uint8Array<ArrayBuffer>[] {
  const few = Math.min(count, 0xff_ff)
  const end = record([
    [4, 0x06_05_4b_50],
    [2, 0],
    [2, 0],
    [2, few],
    [2, few],
    [4, length],
    [4, at],
    [2, 0],
  ])
  if (count <= MOST) return [end]
  const large = record([
    [4, 0x06_06_4b_50],
    [8, 44],
    [2, LARGE],
    [2, LARGE],
    [4, 0],
    [4, 0],
    [8, count],
    [8, count],
    [8, length],
    [8, at],
  ])
  const locator = record([
    [4, 0x07_06_4b_50],
    [4, 0],
    [8, at + length],
    [4, 1],
  ])
  return [large, locator, end]
}
