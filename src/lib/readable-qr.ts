import { octets } from './octets.ts'

/** As wide as people are asked to print a code, its white margin included. Millimetres. */
export const PRINTED = 60
/**
 * What version 23 holds at level L (ISO/IEC 18004): with its margin 117 modules on a side, each half a millimetre where
 * it is printed that wide and two CSS pixels where it is drawn 240 wide. Finer ones run together. Octets.
 */
const MOST = 1091
/** What version 8 holds: half as many modules on a side, which half of the width is enough for. */
const DENSE = 192

/** Whether the code of a text can be read from paper and from a screen, and whether only where it is large. */
export function readableQr(text: string): 'readable' | 'dense' | 'unreadable' {
  const length = octets(text)
  if (length > MOST) return 'unreadable'
  return length > DENSE ? 'dense' : 'readable'
}
