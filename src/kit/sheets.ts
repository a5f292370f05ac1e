import { kitWords } from '#content/kit-words.ts'
import { SHEETS_END, sheetsTop } from '#generate/sheet/sheet-document.ts'
import { fixedText, TextPacker } from '#lib/text-packer.ts'
import type { Piece, WritePart } from './piece.ts'
import { sheetMaker, type MadeSheet } from './sheet-maker.ts'

/** As many pages as a browser prints without getting slow. */
const RUN = 250
const TOP = fixedText(sheetsTop(kitWords.sheets.title))
const LINE = fixedText('\n')
const END = fixedText(SHEETS_END)

/** The printed guide of each person: a file of their own, and runs of many pages to print in one go. */
export const sheets: WritePart = function* (rows) {
  const make = sheetMaker()
  const packer = new TextPacker()
  const runs = runsOf(rows.length)
  for (const row of rows) {
    const made = make(row)
    if (typeof made === 'string') yield { left: { row: row.mailbox.row, part: 'sheets', why: made } }
    else {
      yield { name: made.name, packed: alone(made, packer) }
      yield* runs.add(made)
    }
    yield 'row'
  }
  yield* runs.end()
}

function alone({ top, article }: MadeSheet, packer: TextPacker) {
  for (const piece of [...top, ...article, LINE, END]) packer.add(piece)
  return packer.end()
}

/** Puts one sheet after the other into files of many. */
function runsOf(all: number) {
  const digits = String(all).length
  const packer = new TextPacker()
  let [from, count] = [1, 0]
  const end = function* (): Generator<Piece, void> {
    if (count === 0) return
    packer.add(END)
    const numbers = [from, from + count - 1].map((number) => String(number).padStart(digits, '0'))
    yield { name: `sheets/all-${numbers.join('-')}.html`, packed: packer.end() }
    ;[from, count] = [from + count, 0]
  }
  const add = function* ({ article }: MadeSheet): Generator<Piece, void> {
    if (count === 0) packer.add(TOP)
    for (const piece of [...article, LINE]) packer.add(piece)
    count += 1
    if (count === RUN) yield* end()
  }
  return { add, end }
}
