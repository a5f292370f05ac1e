import { fillText, plainText } from '#content/filled.ts'
import { triageQuestions } from '#content/triage.ts'
import { Button } from '#ui/Button.tsx'
import { Rich } from './Rich.tsx'
import { TriageEnd } from './TriageEnd.tsx'
import { useFixContext } from './use-fix-context.ts'
import { useFocusAfter } from './use-focus-after.ts'
import { useTriage } from './use-triage.ts'

/** Short questions for those who have no text of an error. Each answer leads to the next question or an end. */
export function Triage() {
  const context = useFixContext()
  const { answered, now, answer, backTo } = useTriage()
  const { slots } = context
  const heading = useFocusAfter<HTMLHeadingElement>(answered.length)
  return (
    <div className="max-w-main">
      {answered.length === 0 ? null : (
        <dl className="check mb-6">
          {answered.map(({ ask, option }, at) => {
            const question = fillText(triageQuestions[ask].ask, slots)
            const options: Record<string, string> = triageQuestions[ask].options
            return (
              <div key={ask}>
                <dt>{plainText(question)}</dt>
                <dd className="answer">{options[option]}</dd>
                <dd>
                  <Button kind="quiet" small onClick={() => backTo(at)}>
                    Change<span className="sr"> {plainText(question)}</span>
                  </Button>
                </dd>
              </div>
            )
          })}
        </dl>
      )}
      {'end' in now ? (
        <TriageEnd end={now.end} context={context} heading={heading} />
      ) : (
        <>
          <h3 ref={heading} tabIndex={-1}>
            <Rich text={fillText(triageQuestions[now.ask].ask, slots)} />
          </h3>
          <ul className="triage-answers">
            {Object.entries(triageQuestions[now.ask].options).map(([option, words]) => (
              <li key={option}>
                <Button kind="secondary" onClick={() => answer(now.ask, option)}>
                  {words}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
