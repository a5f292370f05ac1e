import { hashComment } from './quote-comment.ts'

const BEGIN_SIGNATURE = 'sig#beginsignatureblock\n'
// PowerShell takes lines nearer than 10 for one; a little more, for letters that it folds in its own way.
const TOO_NEAR = 12
/** Makes a line longer than any that PowerShell compares. */
const FILLER = ` ${'.'.repeat(36)}`

/**
 * A comment of PowerShell. Two kinds are more than that. `#requires`, with nothing between, is obeyed; hashComment
 * has a blank there. And a line that looks like `# SIG # Begin signature block`, in any case, with any blanks and up
 * to nine signs away from it, ends the script: code below it is an error (PowerShell/PowerShell,
 * engine/parser/tokenizer.cs, ScanToEndOfCommentLine). Such a line gets dots at its end.
 */
export const powerShellComment = (text: string): string =>
  hashComment(text)
    .split('\n')
    .map((line) => (distance(seenBy(line)) < TOO_NEAR ? line + FILLER : line))
    .join('\n')

/** What PowerShell compares: all behind the `#` but blanks. */
const seenBy = (line: string) => line.slice(1).replace(/\s+/gu, '').toLowerCase()

/** How many signs have to be put in, left out or changed until a text begins a signature (Levenshtein). */
function distance(text: string): number {
  if (Math.abs(text.length - BEGIN_SIGNATURE.length) >= TOO_NEAR) return TOO_NEAR
  let row = Array.from({ length: BEGIN_SIGNATURE.length + 1 }, (_, at) => at)
  for (const [above, sign] of [...text].entries()) {
    const next = [above + 1]
    for (const [at, other] of [...BEGIN_SIGNATURE].entries()) {
      const changed = (row[at] ?? 0) + (sign === other ? 0 : 1)
      next.push(Math.min(changed, (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1))
    }
    row = next
  }
  return row.at(-1) ?? 0
}
