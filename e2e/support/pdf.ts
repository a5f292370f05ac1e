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

/** Words without the spaces and line breaks that paper puts between them. */
export const squeezed = (text: string): string => text.replaceAll(/\s+/gu, '')

/** The text of each page, in reading order. */
export const pagesOf = (pdf: Buffer): string[] =>
  withFile(pdf, (file) => run('pdftotext', [file, '-']).stdout.split('\f').slice(0, -1))

/** The first page as a picture, as fine as a phone's camera sees it. */
export const pictureOf = (pdf: Buffer): Buffer =>
  withFile(pdf, (file, folder) => {
    run('pdftoppm', ['-png', '-r', '150', '-singlefile', file, path.join(folder, 'sheet')])
    return readFileSync(path.join(folder, 'sheet.png'))
  })
