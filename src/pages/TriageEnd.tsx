import { useEffect, useState, type RefObject } from 'react'
import { Link } from 'react-router'
import { actorBands, sureSentences } from '#content/fix-words.ts'
import { fillText } from '#content/filled.ts'
import type { FixEntry } from '#content/fix-entry.ts'
import { nextThings } from '#content/triage.ts'
import type { TriageEnd as End } from '#diagnose/triage.ts'
import { Rich } from './Rich.tsx'
import type { FixContext } from './use-fix-context.ts'
import { VerdictBody } from './VerdictBody.tsx'

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
      <Found key={end.error} end={end} context={context} heading={heading} />
    )}
  </section>
)

type FoundProps = Omit<TriageEndProps, 'end'> & { end: Extract<End, { error: unknown }> }

/** The entry comes once it is known which one. Its title is there at once only if it is. */
function Found({ end: { error, sure }, context, heading }: FoundProps) {
  const [entry, show] = useState<FixEntry>()
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    const load = async () => {
      try {
        const { loadFix } = await import('#content/load-fix.ts')
        show(await loadFix(error))
      } catch {
        setFailed(true)
      }
    }
    void load()
  }, [error])
  return (
    <>
      <div className="verdict-h">
        <p className="caption">{triageSure[sure]}</p>
        <h3 className="h2" id="triage-end" ref={heading} tabIndex={-1}>
          {entry === undefined ? 'One moment' : `${entry.title}. ${actorBands[entry.who].title}.`}
        </h3>
      </div>
      {entry === undefined ? null : <VerdictBody entry={entry} context={context} />}
      {failed || entry !== undefined ? (
        <p className="verdict-f">
          <Link to={`/fix/${error}/${context.carried}`}>This error on a page of its own</Link>
        </p>
      ) : null}
    </>
  )
}

/** No text was read here: the answers make us as sure as this. */
const triageSure: Record<keyof typeof sureSentences, string> = {
  sure: 'What your answers say',
  likely: 'Likely, by your answers',
  unsure: 'A first guess, by your answers',
}
