import type { ByteBlocks } from './byte-blocks.ts'
import { entryAttributes, zipDay } from './zip.ts'

/** What the records of a zip say of a file in it. */
export type ZippedFile = {
  /** Plain ASCII. */
  name: string
  mode: number | undefined
  /** As `zipDate` has it. */
  date: number
  deflated: boolean
  crc: number
  /** Bytes as they stand in the zip, and as they come out again. */
  packed: number
  size: number
  /** Where its own record begins. */
  at: number
}

/** Noon (4.4.6): the same bytes at any hour. */
const TIME = 12 << 11
/** A day in the bits that the records have for it. */
export function zipDate(day: string): number {
  const { year, month, date } = zipDay(day)
  return ((year - 1980) << 9) | (month << 5) | date
}
/** Version 2.0 of the format; 4.5 where it counts beyond 65,535 (4.4.3.2). */
const PLAIN = 20
const LARGE = 45
/** As many as the old records can count; more stand in those of Zip64 (4.3.14). */
const MOST = 0xff_fe

type Field = readonly [bytes: 2 | 4 | 8, value: number]

/** One record: its signature, then numbers of so many bytes each, then a name. */
function record(out: ByteBlocks, fields: readonly Field[], name = ''): void {
  for (const [bytes, value] of fields) out.number(value, bytes)
  out.ascii(name)
}

const facts = ({ date, deflated, crc, packed, size, name }: ZippedFile) =>
  [
    [2, deflated ? 8 : 0],
    [2, TIME],
    [2, date],
    [4, crc],
    [4, packed],
    [4, size],
    [2, name.length],
    [2, 0],
  ] as const

/** Stands before the bytes of a file (4.3.7). */
export function localHeader(out: ByteBlocks, file: ZippedFile): void {
  record(out, [[4, 0x04_03_4b_50], [2, PLAIN], [2, 0], ...facts(file)], file.name)
}

/** Stands in the list at the end (4.3.12). */
export function listHeader(out: ByteBlocks, file: ZippedFile): void {
  const { os, attrs } = entryAttributes(file.mode)
  const head = [[4, 0x02_01_4b_50], [2, (os << 8) | PLAIN], [2, PLAIN], [2, 0], ...facts(file)] as const
  record(out, [...head, [2, 0], [2, 0], [2, 0], [4, attrs >>> 0], [4, file.at]], file.name)
}

/** The last records: how many files there are and where the list of them stands (4.3.14 to 4.3.16). */
export function endRecords(out: ByteBlocks, count: number, at: number, length: number): void {
  const few = Math.min(count, 0xff_ff)
  if (count > MOST) {
    record(out, [
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
    record(out, [
      [4, 0x07_06_4b_50],
      [4, 0],
      [8, at + length],
      [4, 1],
    ])
  }
  record(out, [
    [4, 0x06_05_4b_50],
    [2, 0],
    [2, 0],
    [2, few],
    [2, few],
    [4, length],
    [4, at],
    [2, 0],
  ])
}
