// Windows PowerShell and PowerShell 7 write True and False. A spreadsheet that opened and saved the file in between
// writes them in its own language.
const YES = new Set(
  'true $true yes on 1 wahr vrai verdadero vero verdadeiro waar prawda sant sand tosi pravda igaz истина'.split(
    ' ',
  ),
)
const NO = new Set(
  'false $false no off 0 falsch faux falso onwaar fałsz falskt usand falsk epätosi nepravda hamis ложь'.split(
    ' ',
  ),
)
const EMPTY = new Set(['', '$null', 'null', '-', 'not set'])

/** What a cell of yes and no says. `empty` is an answer: the mailbox has no setting of its own. */
export function truth(cell: string): boolean | 'empty' | undefined {
  const word = cell.trim().toLowerCase()
  if (EMPTY.has(word)) return 'empty'
  if (YES.has(word)) return true
  return NO.has(word) ? false : undefined
}
