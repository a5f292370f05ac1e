import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hasProgram, run } from '#proof/program.ts'
import { hasPython, python } from '#proof/python.ts'
import { inTemporaryFolder } from '#proof/temporary.ts'
import { LARGEST_MEGABYTES } from './limits.ts'
import { readTable, readTableText } from './read-table.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)
const read = (text: string) => readTable(bytesOf(text))
const cells = (text: string) => {
  const reading = read(text)
  return 'table' in reading ? [reading.table.header, ...reading.table.rows] : reading.problem
}

const WRITE = `
import csv, io, sys, json
wish = json.load(sys.stdin)
out = io.StringIO()
if wish.get("sep"): out.write("sep=" + wish["delimiter"] + "\\r\\n")
csv.writer(out, delimiter=wish["delimiter"], quoting=getattr(csv, wish["quoting"]), lineterminator=wish["end"]).writerows(wish["rows"])
print(json.dumps(list(out.getvalue().encode(wish["encoding"]))))
`
type Wish = {
  rows: readonly (readonly string[])[]
  delimiter: string
  quoting: string
  end: string
  encoding: string
  sep?: boolean
}
const written = (wish: Wish) => Uint8Array.from(python(WRITE, wish) as number[])

const people = [
  ['User principal name', 'Display name', 'Notes'],
  ['ana@contoso.com', 'Silva, Ana; "Annie"', 'first\nsecond'],
  ['søren@contoso.com', 'Søren Müller', ''],
  ['bo@contoso.com', "O'Neil", '=1+1'],
]

test.skipIf(!hasPython).each([
  [',', 'QUOTE_MINIMAL', '\r\n', 'utf-8', 'utf-8'],
  [',', 'QUOTE_ALL', '\n', 'utf-8-sig', 'utf-8'],
  [';', 'QUOTE_MINIMAL', '\r\n', 'cp1252', 'windows-1252'],
  [';', 'QUOTE_NONNUMERIC', '\r\n', 'utf-16', 'utf-16le'],
  ['\t', 'QUOTE_MINIMAL', '\r\n', 'utf-16-le', 'utf-16le'],
  ['\t', 'QUOTE_ALL', '\n', 'utf-16-be', 'utf-16be'],
])('what Python writes with %j, %s, %j in %s is read back', (delimiter, quoting, end, encoding, read_) => {
  // Half of them name their separator in a line above, as Excel likes it.
  const sep = quoting === 'QUOTE_ALL'
  expect(readTable(written({ rows: people, delimiter, quoting, end, encoding, sep }))).toEqual({
    table: { header: people[0], rows: people.slice(1), first: 2, separator: delimiter, encoding: read_ },
  })
})

test.skipIf(!hasPython)('letters of every script come through UTF-16 without a mark', () => {
  const rows = [
    ['メール', '名前'],
    ['一@contoso.com', '一二三'],
    ['b@contoso.com', 'Жанна'],
    ['c@contoso.com', '😀'],
  ]
  const bytes = written({
    rows,
    delimiter: ',',
    quoting: 'QUOTE_MINIMAL',
    end: '\r\n',
    encoding: 'utf-16-le',
  })
  expect(readTable(bytes)).toMatchObject({ table: { rows: rows.slice(1), encoding: 'utf-16le' } })
})

const hasGnumeric = hasProgram('ssconvert', 'gnumeric', 'extra')
test.skipIf(!hasGnumeric).each([';', '\t', ','])('what Gnumeric writes with %j is read back', (separator) => {
  inTemporaryFolder((folder) => {
    const [from, to] = [join(folder, 'from.csv'), join(folder, 'to.txt')]
    const source = people
      .map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','))
      .join('\n')
    run('bash', ['-c', `cat > ${from}`], source)
    const options = `separator='${separator}' format=preserve quoting-mode=auto`
    run('ssconvert', ['-T', 'Gnumeric_stf:stf_assistant', '-O', options, from, to], '', { LC_ALL: 'C.UTF-8' })
    const reading = readTable(readFileSync(to))
    // The formula is worked out by the spreadsheet.
    const rows = people.slice(1).map((row) => row.map((cell) => (cell === '=1+1' ? '2' : cell)))
    expect(reading).toMatchObject({ table: { header: people[0], rows, separator } })
  })
})

const cell = fc.string({ unit: 'grapheme', maxLength: 12 }).map((text) => text.replaceAll('\r', '\n'))
test.skipIf(!hasPython)('any table that Python writes is read back cell by cell', () => {
  const table = fc
    .integer({ min: 2, max: 4 })
    .chain((width) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }),
    )
  const tables = fc
    .sample(table, 200)
    .map((rows) => [['Mail', 'Name', 'Note', 'x'].slice(0, rows[0]?.length), ...rows])
  const program = `
import csv, io, sys, json
def one(rows):
    out = io.StringIO()
    csv.writer(out, delimiter=";").writerows(rows)
    return out.getvalue()
print(json.dumps([one(rows) for rows in json.load(sys.stdin)]))`
  const texts = python(program, tables) as string[]
  for (const [at, text] of texts.entries()) {
    const blank = (row: readonly string[]) => row.every((each) => each.trim() === '')
    const last = tables[at]?.findLastIndex((row) => !blank(row)) ?? 0
    const reading = read(text)
    if (last > 0) expect(reading).toMatchObject({ table: { rows: tables[at]?.slice(1, last + 1) } })
    else expect(reading).toEqual({ problem: { reason: 'no-rows' } })
  }
})

test('a list without names of columns is one all the same', () => {
  expect(read('ana@contoso.com;Ana\nbo@contoso.com;Bo')).toEqual({
    table: {
      header: ['', ''],
      rows: [
        ['ana@contoso.com', 'Ana'],
        ['bo@contoso.com', 'Bo'],
      ],
      first: 1,
      separator: ';',
      encoding: 'utf-8',
    },
  })
  expect(readTableText('ana@contoso.com')).toMatchObject({ table: { rows: [['ana@contoso.com']], first: 1 } })
})

test('rows count as in a spreadsheet, with blank lines and the line that Export-Csv writes', () => {
  const text = '#TYPE Selected.User\r\n"Mail","Name"\r\n"a@b.de","A"\n\r"c@d.de","C"\n\n'
  expect(read(text)).toMatchObject({ table: { first: 3, rows: [['a@b.de', 'A'], [''], ['c@d.de', 'C']] } })
})

test('rows with too few or too many cells stay as they are', () => {
  expect(cells('Mail,Name\na@b.de\nc@d.de,C,more')).toEqual([
    ['Mail', 'Name'],
    ['a@b.de'],
    ['c@d.de', 'C', 'more'],
  ])
})

test('a comma in a name does not make a comma the separator', () => {
  expect(cells('Mail;Name\na@b.de;Silva, Ana\nc@d.de;Berg, Bo')).toEqual([
    ['Mail', 'Name'],
    ['a@b.de', 'Silva, Ana'],
    ['c@d.de', 'Berg, Bo'],
  ])
})

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

test.skipIf(!hasGnumeric).each([
  ['xlsx', 'Excel'],
  ['ods', 'OpenDocument'],
  ['xls', 'Excel'],
])('a real .%s is a spreadsheet', (extension, of) => {
  inTemporaryFolder((folder) => {
    const [from, to] = [join(folder, 'from.csv'), join(folder, `to.${extension}`)]
    run('bash', ['-c', `cat > ${from}`], 'Mail,Name\na@b.de,A')
    run('ssconvert', [from, to], '', { LC_ALL: 'C.UTF-8' })
    expect(readTable(readFileSync(to))).toEqual({ problem: { reason: 'spreadsheet', of } })
  })
})

test('a cell of ten million characters is read like any other', () => {
  const long = 'x'.repeat(10_000_000)
  expect(read(`Mail,Name\na@b.de,"${long}"`)).toMatchObject({ table: { rows: [['a@b.de', long]] } })
})

test('any bytes are a table or a problem', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 80 }), (bytes) => Object.keys(readTable(bytes)).length === 1),
  )
})
