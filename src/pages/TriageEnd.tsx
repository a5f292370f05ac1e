import type { RefObject } from 'react'
import { fillText } from '#content/filled.ts'
import { nextThings } from '#content/triage.ts'
import type { TriageEnd as End } from '#diagnose/triage.ts'
import { Rich } from './Rich.tsx'
import { TriageVerdict } from './TriageVerdict.tsx'
import type { FixContext } from './use-fix-context.ts'

type TriageEndProps = { end: End; context: FixContext; heading: RefObject<HTMLHeadingElement | null> }

/** Where the questions end: a verdict, or the next thing to try. */
export const TriageEnd = ({ end, context, heading }: TriageEndProps) => (
  <section className="verdict" aria-labelledby="triage-end">
    {'next' in end ? (
      <>
        <div className="verdict-h">
          <p className="caption">The next thing to try</p>
          <h3 className="h2" id="triage-end" ref={heading} tabIndex={-1}>
            {nextThings[end.next].title}
          </h3>
        </div>
        <ol className="verdict-b list-decimal">
          {nextThings[end.next].steps.map((step, at) => (
            <li key={at} className="ms-5">
              <Rich text={fillText(step, context.slots)} />
            </li>
          ))}
        </ol>
      </>
    ) : (
      <TriageVerdict key={end.error} end={end} context={context} heading={heading} />
    )}
  </section>
)
