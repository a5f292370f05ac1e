import { unguardedAddress } from '#kit/rows/cells.ts'
import { parseEmail, type Parsed } from '#lib/email.ts'

/** The address in a cell, without the brackets or the apostrophe that keep a spreadsheet from running it. */
export const addressIn = (cell: string): Parsed => parseEmail(unguardedAddress(cell.trim()).text)

/** Text of others to show, on one line and not long. */
export const shortCell = (cell: string): string => {
  const line = cell
    .slice(0, 300)
    .replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim()
  return line.length > 60 ? `${line.slice(0, 60)} …` : line
}
