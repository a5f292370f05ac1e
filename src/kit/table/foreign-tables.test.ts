import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hasProgram, run } from '#proof/program.ts'
import { hasPython, python } from '#proof/python.ts'
import { inTemporaryFolder } from '#proof/temporary.ts'
import { readTable } from './read-table.ts'

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
    const reading = readTable(new TextEncoder().encode(text))
    if (last > 0) expect(reading).toMatchObject({ table: { rows: tables[at]?.slice(1, last + 1) } })
    else expect(reading).toEqual({ problem: { reason: 'no-rows' } })
  }
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
