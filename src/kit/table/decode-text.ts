import type { Encoding, TableProblem } from './table.ts'

type Decoded = { text: string; encoding: Encoding } | { problem: TableProblem }

/** So many bytes tell how the rest is written. */
const SAMPLE = 4096

const mark = (bytes: Uint8Array): Encoding | undefined => {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return undefined
}

/**
 * The text of a file. With a byte order mark its word counts. Without one, NUL in every second byte is UTF-16;
 * what is no UTF-8 is taken for the code page of western Windows, which every byte fits.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const encoding = mark(bytes) ?? withoutMark(bytes.subarray(0, SAMPLE))
  if (encoding === undefined) return { problem: { reason: 'binary' } }
  const text = strictly(bytes, encoding)
  if (text !== undefined) return text.includes('\0') ? { problem: { reason: 'binary' } } : { text, encoding }
  if (encoding === 'utf-8' && mark(bytes) === undefined) return westernText(bytes)
  return { problem: { reason: 'mixed-encodings', row: rowOfFirst('\uFFFD', loosely(bytes, encoding)) } }
}

/** Undefined: bytes as no text has them. */
function withoutMark(bytes: Uint8Array): Encoding | undefined {
  const zeros = [0, 0]
  for (const [at, byte] of bytes.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  if (even + odd === 0) return 'utf-8'
  // Letters of other scripts have no NUL, or one at the other side now and then.
  if (odd > 5 * even) return 'utf-16le'
  return even > 5 * odd ? 'utf-16be' : undefined
}

function westernText(bytes: Uint8Array): Decoded {
  const loose = loosely(bytes, 'utf-8')
  const row = rowOfFirst('\uFFFD', loose)
  const wrong = count(/\uFFFD/gu, loose)
  // By chance two signs of a code page are one letter in UTF-8, but not often.
  if (count(/[^\p{ASCII}\uFFFD]/gu, loose) * 5 >= wrong)
    return { problem: { reason: 'mixed-encodings', row } }
  const text = new TextDecoder('windows-1252').decode(bytes)
  if (/(?![\t\n\v\f\r])\p{Cc}/u.test(text)) return { problem: { reason: 'binary' } }
  // No word of a western language has so many letters with accents in a row.
  if (/[\u0080-\u{FFFF}]{4}/u.test(text)) return { problem: { reason: 'unknown-encoding', row } }
  return { text, encoding: 'windows-1252' }
}

function strictly(bytes: Uint8Array, encoding: Encoding): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

const loosely = (bytes: Uint8Array, encoding: Encoding): string => new TextDecoder(encoding).decode(bytes)

const count = (pattern: RegExp, text: string): number => text.match(pattern)?.length ?? 0

const rowOfFirst = (sign: string, text: string): number =>
  text.slice(0, text.indexOf(sign)).split(/\r\n|\r|\n/u).length
