import { Link } from 'react-router'
import type { FixEntry } from '#content/fix-entry.ts'
import { fillText } from '#content/filled.ts'
import { Rich } from './Rich.tsx'
import type { FixContext } from './use-fix-context.ts'

type VerdictQuestionProps = { entry: FixEntry; context: FixContext }

/** The one thing to look at that tells the causes apart, and where each answer leads. */
export function VerdictQuestion({ entry: { id, ask }, context: { slots, carried } }: VerdictQuestionProps) {
  if (ask === undefined) return null
  return (
    <div>
      <dt>Which one is it?</dt>
      <dd>
        <p>
          <Rich text={fillText(ask.ask, slots)} />
        </p>
        <ul className="verdict-answers">
          {ask.answers.map(({ is, then, title }, at) => (
            <li key={at}>
              <Rich text={fillText(is, slots)} />
              <br />
              {then === id ? <b>What is said here</b> : <Link to={`/fix/${then}/${carried}`}>{title}</Link>}
            </li>
          ))}
        </ul>
      </dd>
    </div>
  )
}
