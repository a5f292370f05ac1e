import { octets } from './octets.ts'

const WIDTH = 100
// Longer words, such as a link with a long name in it, are cut: msmtp reads no line of over 499 octets.
const LONGEST_WORD = 400

/** Text behind `#`, on as many lines as it needs. No line break in the text can lead out of the comment. */
export const hashComment = (text: string): string =>
  wrap(text)
    .map((line) => (line === '' ? '#' : `# ${line}`))
    .join('\n')

/** Text as lines of about 100 characters, with every control character and line separator made a space. */
export function wrap(text: string): string[] {
  const words = text
    .replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]+/gu, ' ')
    .split(' ')
    .flatMap(cut)
  const lines: string[] = []
  for (const word of words) {
    const last = lines.at(-1)
    if (last === undefined || octets(`${last} ${word}`) > WIDTH) lines.push(word)
    else lines[lines.length - 1] = `${last} ${word}`
  }
  return lines
}

function cut(word: string): string[] {
  if (octets(word) <= LONGEST_WORD) return [word]
  const pieces = ['']
  for (const character of word) {
    const piece = pieces.at(-1) ?? ''
    if (octets(piece + character) > LONGEST_WORD) pieces.push(character)
    else pieces[pieces.length - 1] = piece + character
  }
  return pieces
}
