import type { LineProblem } from '#kit/mailbox-lines.ts'
import { emailSentence } from './email-wording.ts'

/** As many as one can mend at a time. */
const SHOWN = 5

/** The lines of a paste that were left out, and why. */
export const LineProblems = ({ problems }: { problems: readonly LineProblem[] }) =>
  problems.length === 0 ? null : (
    <div className="mt-2" role="status">
      <p className="small font-semibold">
        {problems.length === 1 ? 'One line is left out:' : `${problems.length} lines are left out:`}
      </p>
      <ul className="small list-disc ps-5">
        {problems.slice(0, SHOWN).map(({ line, reason }) => (
          <li key={line}>
            Line {line}: {reason === 'repeated' ? 'The address stands there twice.' : emailSentence[reason]}
          </li>
        ))}
      </ul>
      {problems.length > SHOWN ? <p className="caption">Mend these and the next ones show.</p> : null}
    </div>
  )
