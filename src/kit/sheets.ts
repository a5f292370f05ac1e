import { sheetArticle } from '#generate/sheet/sheet-article.ts'
import { sheetDocument } from '#generate/sheet/sheet-document.ts'
import { kitWords } from '#content/kit-words.ts'
import { guide } from '#flow/guide.ts'
import { setupFor } from '#flow/setup.ts'
import type { LeftOutReason } from './kit-result.ts'
import type { KitRow } from './kit-row.ts'
import type { WritePart } from './piece.ts'

/** As many pages as a browser prints without getting slow. */
const RUN = 250

/** The printed guide of each person: a file of their own, and runs of many pages to print in one go. */
export const sheets: WritePart = function* (rows) {
  let run: string[] = []
  let from = 1
  const width = String(rows.length).length
  const endRun = () => {
    const to = from + run.length - 1
    const [first, last] = [from, to].map((number) => String(number).padStart(width, '0'))
    const texts = sheetDocument(kitWords.sheets.run(from, to), run)
    run = []
    from = to + 1
    return { name: `sheets/all-${first}-${last}.html`, texts }
  }
  for (const row of rows) {
    const made = articleFor(row)
    if (typeof made === 'string') yield { left: { row: row.mailbox.row, part: 'sheets', why: made } }
    else {
      run.push(made.article)
      yield { file: { name: made.name, text: sheetDocument(made.title, [made.article]).join('') } }
    }
    yield 'row'
    if (run.length === RUN) yield endRun()
  }
  if (run.length > 0) yield endRun()
}

function articleFor({
  choice,
  link,
  person,
  sheet,
}: KitRow): { name: string; title: string; article: string } | LeftOutReason {
  if (choice === undefined || link === undefined) return 'no-way'
  const setup = setupFor(choice.answers, person, choice.world, link)
  if (setup === undefined || sheet === undefined) return 'no-app'
  try {
    const made = guide(setup, choice.answers, person)
    return { name: sheet, title: `${made.title}: ${person.email ?? ''}`, article: sheetArticle(made) }
  } catch (error) {
    if (error instanceof RangeError) return 'value'
    throw error
  }
}
