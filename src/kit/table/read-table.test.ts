import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readTable, readTableText } from './read-table.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)
const read = (text: string) => readTable(bytesOf(text))
const cells = (text: string) => {
  const reading = read(text)
  return 'table' in reading ? [reading.table.header, ...reading.table.rows] : reading.problem
}

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

test('a cell of ten million characters is read like any other', () => {
  const long = 'x'.repeat(10_000_000)
  expect(read(`Mail,Name\na@b.de,"${long}"`)).toMatchObject({ table: { rows: [['a@b.de', long]] } })
})

test('any bytes are a table or a problem', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 80 }), (bytes) => Object.keys(readTable(bytes)).length === 1),
  )
})
