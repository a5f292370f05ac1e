import { expect, test } from 'vitest'
import { readTableText } from './read-table.ts'

test.each([
  ['the last row of five lacks a cell', 'Email,Name\na@b.de,A\nb@b.de,B\nc@b.de,C\nd@b.de', true],
  ['a line break ends it', 'Email,Name\na@b.de,A\nb@b.de,B\nc@b.de,C\nd@b.de\n', undefined],
  ['its cells are there', 'Email,Name\na@b.de,A\nb@b.de,B\nc@b.de,C\nd@b.de,', undefined],
  ['others lack cells, too', 'Email,Name\na@b.de,A\nb@b.de\nc@b.de,C\nd@b.de', undefined],
  ['two lines by hand', 'a@b.de,A\nb@b.de', undefined],
])('whether a file was cut: %s', (_how, text, cut) => {
  const reading = readTableText(text)
  expect('table' in reading && reading.table.cut).toBe(cut)
})
