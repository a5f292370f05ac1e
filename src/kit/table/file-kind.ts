import type { TableProblem } from './table.ts'

const starts = (bytes: Uint8Array, ...with_: readonly number[]): boolean =>
  with_.every((byte, at) => bytes[at] === byte)

/** As Latin letters, one a byte: file names in a zip are such. */
const letters = (bytes: Uint8Array): string => String.fromCodePoint(...bytes.subarray(0, 4096))

/** Files that people take for a table, by their first bytes. Undefined: it may be text. */
export function fileKind(bytes: Uint8Array): TableProblem | undefined {
  // The first entry of a zip (APPNOTE, 4.3.7); the names of a workbook's parts stand there in plain letters.
  if (starts(bytes, 0x50, 0x4b, 3, 4)) return zipKind(letters(bytes))
  // A compound file: .xls, and an .xlsx with a password ([MS-CFB], 2.2).
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return { reason: 'spreadsheet', of: 'Excel' }
  if (starts(bytes, 0x1f, 0x8b) || starts(bytes, 0x37, 0x7a, 0xbc, 0xaf)) return { reason: 'archive' }
  if (/^(?:\xef\xbb\xbf)?\s*<(?:!doctype|html|\?xml|table)/iu.test(letters(bytes.subarray(0, 100))))
    return { reason: 'web-page' }
  return undefined
}

function zipKind(names: string): TableProblem {
  if (names.includes('opendocument.spreadsheet')) return { reason: 'spreadsheet', of: 'OpenDocument' }
  if (/\.iwa|Index\.zip|preview(?:-web|-micro)?\.jpg/u.test(names))
    return { reason: 'spreadsheet', of: 'Numbers' }
  if (/\[Content_Types\]\.xml|xl\/|_rels\/|docProps\//u.test(names))
    return { reason: 'spreadsheet', of: 'Excel' }
  return { reason: 'archive' }
}
