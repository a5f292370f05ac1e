/** How much of a code is for correcting errors: about 7 % (L) or 15 % (M) of it may be damaged. */
export type QrLevel = 'L' | 'M'

// ISO/IEC 18004, table 9: for versions 1 to 40, the bytes of correction in a block, and how many blocks.
const numbers = (text: string) => text.split(' ').map(Number)
const CORRECTION: Record<QrLevel, readonly number[]> = {
  L: numbers(
    '7 10 15 20 26 18 20 24 30 18 20 24 26 30 22 24 28 30 28 28 28 28 30 30 26 28 30 30 30 30 30 30 30 30 30 30 30 30 30 30',
  ),
  M: numbers(
    '10 16 26 18 24 16 18 22 22 26 30 22 22 24 24 28 28 26 26 26 26 28 28 28 28 28 28 28 28 28 28 28 28 28 28 28 28 28 28 28',
  ),
}
const BLOCKS: Record<QrLevel, readonly number[]> = {
  L: numbers(
    '1 1 1 1 1 2 2 2 2 4 4 4 4 4 6 6 6 6 7 8 8 9 9 10 12 12 12 13 14 15 16 17 18 19 19 20 21 22 24 25',
  ),
  M: numbers(
    '1 1 1 2 2 4 4 4 5 5 5 8 9 9 10 10 11 13 14 16 17 17 18 20 21 23 25 26 28 29 31 33 35 37 38 40 43 45 47 49',
  ),
}

export type QrBlocks = { correction: number; blocks: number }

export const qrBlocks = (version: number, level: QrLevel): QrBlocks => ({
  correction: CORRECTION[level][version - 1] ?? 0,
  blocks: BLOCKS[level][version - 1] ?? 0,
})
