export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

export type Separator = ',' | ';' | '\t'

/** What a file of columns holds. Cells are as they stand there: nothing is trimmed, no guard is taken off. */
export type Table = {
  /** Names of the columns; empty texts where the first line holds values already. */
  header: readonly string[]
  /** Blank lines stay, as a row of one empty cell, so that rows count as in a spreadsheet. */
  rows: readonly (readonly string[])[]
  /** Number of the first of `rows` in a spreadsheet: 2 below a header in the first line. */
  first: number
  separator: Separator
  /** The last row has fewer cells than the header and all other rows, and no line break ends it. */
  cut?: true
  /** `windows-1252` is a guess: the bytes are not Unicode, and no file says what else they are. */
  encoding: Encoding
}

/** Why a file is no table. Data, not a sentence: the page chooses the words. */
export type TableProblem =
  | { reason: 'empty' }
  /** Names of columns with nothing below them. */
  | { reason: 'no-rows' }
  | { reason: 'too-large'; megabytes: number }
  | { reason: 'too-many-rows'; most: number }
  | { reason: 'too-many-columns'; most: number }
  /** A workbook; `save as` makes a table of it. */
  | { reason: 'spreadsheet'; of: 'Excel' | 'OpenDocument' | 'Numbers' }
  | { reason: 'archive' }
  | { reason: 'web-page' }
  | { reason: 'binary' }
  /** Some of it is UTF-8, or UTF-16, and some is not. `row` is where that shows first. */
  | { reason: 'mixed-encodings'; row: number }
  /** Letters of an older code page, of Russian or Japanese for example. */
  | { reason: 'unknown-encoding'; row: number }
  /** A quotation mark that is not closed, or text behind one that is: rows would run into each other. */
  | { reason: 'quotes'; row: number }
