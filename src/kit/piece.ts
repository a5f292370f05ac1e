import type { PackedText } from '#lib/text-packer.ts'
import type { ZipEntry } from '#lib/zip.ts'
import type { KitRow } from './kit-row.ts'
import type { LeftOut } from './kit-result.ts'
import type { KitWish } from './kit-wish.ts'

/** What a part of the zip brings, a little at a time, so that whoever asks may stop or rest in between. */
export type Piece =
  /** One row more is dealt with. */
  | 'row'
  | { file: ZipEntry }
  | { name: string; packed: PackedText }
  /** More of a file that may be large. The first piece begins it, and the next file ends it. */
  | { name: string; more: string }
  | { left: LeftOut }

/** Writes a part for all rows. Brings `'row'` once for each. */
export type WritePart = (
  rows: readonly KitRow[],
  wish: KitWish,
) => Generator<Piece, void> | AsyncGenerator<Piece, void>
