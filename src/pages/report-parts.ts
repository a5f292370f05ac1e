import type { Person, Raw, World } from '#flow/answers.ts'
import { stepLink } from '#flow/links.ts'
import { steps } from '#flow/steps.ts'
import { walk } from '#flow/walk.ts'
import { reportWords } from '#content/report-words.ts'
import { excerpt } from '#diagnose/excerpt.ts'
import type { Reading } from '#diagnose/reading.ts'
import { summaryOf, type SummaryRow } from './summary.ts'

const NOBODY: Person = {}
/** A longer text is told by what stands around the places that decided. */
const LONGEST = 8000

/** What was chosen, and the way to the guide, both without the person. */
export function chosenPart(raw: Raw, world: World): { chosen: readonly SummaryRow[]; path: string } {
  if (Object.keys(raw).length === 0) return { chosen: [], path: '/fix/' }
  const { answers, taken } = walk(raw, world)
  return {
    chosen: steps
      .flatMap(({ id }) => summaryOf(id, answers, NOBODY, world))
      .filter(({ id }) => id !== 'address' && id !== 'app'),
    path: stepLink('guide', taken, NOBODY, world),
  }
}

/** The text, or of a long one what decided. */
export function pastedPart({ text, diagnosis: { verdicts, foreign, unknown } }: Reading): string {
  if (text.length <= LONGEST) return text
  const spans = [...verdicts, ...foreign].flatMap((each) => each.spans)
  return excerpt(text, unknown?.span === undefined ? spans : [unknown.span])
    .map((piece) => ('gap' in piece ? `\n${reportWords.shortened}\n` : piece.text))
    .join('')
}
