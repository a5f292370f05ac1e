import { manyScripts } from '#generate/powershell/many/many-scripts.ts'
import { planCsv, planHolds } from './plan-csv.ts'
import type { WritePart } from './piece.ts'

/** As many rows of the plan as are written without a rest. */
const ROWS = 500

/** The scripts, which are the same for everybody, and the plan that they read. */
export const scripts: WritePart = function* (rows, { cloud, today }) {
  for (const { name, text } of manyScripts({ cloud, today }))
    yield { file: { name: `scripts/${name}`, text } }
  const name = 'scripts/plan.csv'
  yield { name, more: planCsv([]) }
  for (let from = 0; from < rows.length; from += ROWS) {
    const some = rows.slice(from, from + ROWS)
    const held = some.filter(({ mailbox: { email } }) => planHolds(email))
    const plan = planCsv(held.map(({ mailbox: { email }, states }) => ({ email, states })))
    // Each piece has the names of the columns; they stand there once already.
    yield { name, more: plan.slice(plan.indexOf('\n') + 1) }
    for (const {
      mailbox: { row, email },
    } of some) {
      if (!planHolds(email)) yield { left: { row, part: 'scripts', why: 'wildcard' } }
      yield 'row'
    }
  }
}
