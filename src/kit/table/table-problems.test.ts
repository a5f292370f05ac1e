import { expect, test } from 'vitest'
import { LARGEST_MEGABYTES } from './limits.ts'
import { readTable } from './read-table.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)
const utf16 = (text: string) => new Uint8Array([0xff, 0xfe, ...Buffer.from(text, 'utf16le')])
test.each([
  ['nothing', new Uint8Array(), { reason: 'empty' }],
  ['blanks', bytesOf('\uFEFF \r\n\t\n'), { reason: 'empty' }],
  ['a header alone', bytesOf('Mail;Name\n\n'), { reason: 'no-rows' }],
  ['zip', bytesOf('PK\u0003\u0004hello.txt'), { reason: 'archive' }],
  ['xls', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), { reason: 'spreadsheet', of: 'Excel' }],
  ['a web page', bytesOf('\uFEFF\n<!DOCTYPE html><html>'), { reason: 'web-page' }],
  ['NULs', new Uint8Array([1, 0, 0, 0, 7, 0, 0, 0]), { reason: 'binary' }],
  ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]), { reason: 'binary' }],
  ['half a letter', new Uint8Array([...utf16('Mail\na@b.de'), 0x61]), { reason: 'mixed-encodings', row: 2 }],
  [
    'two files in one',
    new Uint8Array([...bytesOf('Name\nMüller\n'), 0x4d, 0xfc, 0x6c]),
    { reason: 'mixed-encodings', row: 3 },
  ],
  [
    'a mark of UTF-8 and more',
    new Uint8Array([...bytesOf('\uFEFFName\nM'), 0xfc, 0x6c]),
    { reason: 'mixed-encodings', row: 2 },
  ],
  [
    'Russian of old',
    new Uint8Array([...bytesOf('Name\n'), 0xc8, 0xe2, 0xe0, 0xed, 0xee, 0xe2]),
    { reason: 'unknown-encoding', row: 2 },
  ],
  ['an open quote', bytesOf('Mail,Name\na@b.de,"A\nc@d.de,C'), { reason: 'quotes', row: 2 }],
  ['text behind a quote', bytesOf('Mail,Name\n"a@b.de"x,A\nc@d.de,C'), { reason: 'quotes', row: 2 }],
  [
    'a huge file',
    new Uint8Array(LARGEST_MEGABYTES * 1_000_000 + 1),
    { reason: 'too-large', megabytes: LARGEST_MEGABYTES },
  ],
  ['rows without end', bytesOf('a@b.de\n'.repeat(100_001)), { reason: 'too-many-rows', most: 100_000 }],
] as const)('%s: said what it is', (_, bytes, problem) => {
  expect(readTable(bytes)).toEqual({ problem })
})
