/** A cell that a spreadsheet would work out: the signs that begin a formula, also as full-width letters. */
export const isFormula = (text: string): boolean => /^[=+\-@\t\r\n＝＋－＠]/u.test(text)

/** A spreadsheet holds no longer cell than this; what is longer is damage, or an attack. */
const LONGEST = 32_767

export const isTooLong = (cell: string): boolean => cell.length > LONGEST

/** `guarded`: something stood around it, so that no spreadsheet works it out. */
export type Cell = { text: string; guarded: boolean }

/**
 * What a cell says. An apostrophe in front of a sign is the guard that keeps a spreadsheet from working it out
 * (our own tables have it): it is taken off, and the text is known for a text.
 */
export function unguarded(cell: string): Cell {
  const guarded = /^['＇]/u.test(cell) && isFormula(cell.slice(1))
  return { text: guarded ? cell.slice(1) : cell, guarded }
}

/** The same of an address, which our plans and logs guard with angle brackets: it may begin with an apostrophe. */
export function unguardedAddress(cell: string): Cell {
  const inside = /^\s*<([^<>]*)>\s*$/u.exec(cell.slice(0, LONGEST))?.[1]
  return inside === undefined ? unguarded(cell) : { text: inside, guarded: true }
}

/** As much of a cell as is worth showing. */
export const shown = (text: string): string => (text.length > 120 ? `${text.slice(0, 119)}…` : text)
