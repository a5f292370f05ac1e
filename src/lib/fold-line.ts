import { octets } from './octets.ts'

/** Octets in a line of a calendar or a contact, without its end (RFC 5545, 3.1; RFC 6350, 3.2). */
const LONGEST = 75

/**
 * One line of a calendar or a contact, with its end. A long one goes on in the next line behind a space;
 * it is cut by its bytes in UTF-8, and never inside a character.
 */
export function foldLine(line: string): string {
  let out = ''
  let used = 0
  for (const character of line) {
    const size = octets(character)
    if (used + size > LONGEST) {
      out += '\r\n '
      used = 1
    }
    out += character
    used += size
  }
  return `${out}\r\n`
}
