import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { hasProgram, run } from '#proof/program.ts'

export const hasPoppler = hasProgram('pdftotext', 'poppler-utils') && hasProgram('pdftoppm', 'poppler-utils')

function withFile<Result>(pdf: Buffer, use: (file: string, folder: string) => Result): Result {
  const folder = mkdtempSync(path.join(tmpdir(), 'sheet-'))
  try {
    const file = path.join(folder, 'sheet.pdf')
    writeFileSync(file, pdf)
    return use(file, folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Words without the line breaks of paper, and without hyphens: pdftotext takes one at the end of a line for hyphenation. */
export const squeezed = (text: string): string => text.replaceAll(/[\s-]+/gu, '')

/** The text of each page, in the order in which it is drawn, which is that of the HTML. */
export const pagesOf = (pdf: Buffer): string[] =>
  withFile(pdf, (file) => run('pdftotext', ['-raw', file, '-']).stdout.split('\f').slice(0, -1))

/** The first page as a picture, as fine as a phone's camera sees it. */
export const pictureOf = (pdf: Buffer): Buffer =>
  withFile(pdf, (file, folder) => {
    run('pdftoppm', ['-png', '-r', '150', '-singlefile', file, path.join(folder, 'sheet')])
    return readFileSync(path.join(folder, 'sheet.png'))
  })
