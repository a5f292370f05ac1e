import { Link } from 'react-router'
import { CHECKED } from '#content/checked.ts'
import type { Confidence } from '#content/fact.ts'
import { fillText } from '#content/filled.ts'
import type { FixEntry } from '#content/fix-entry.ts'
import { knownSentences, placeWords, sureSentences } from '#content/fix-words.ts'
import { longDay } from '#content/day.ts'
import { adminPath } from '#flow/admin-path.ts'
import { Rich } from './Rich.tsx'
import { SourceLink } from './SourceLink.tsx'
import { VerdictBand } from './VerdictBand.tsx'
import { VerdictMessage } from './VerdictMessage.tsx'
import { VerdictQuestion } from './VerdictQuestion.tsx'
import { VerdictSteps } from './VerdictSteps.tsx'
import type { FixContext } from './use-fix-context.ts'

type VerdictBodyProps = {
  entry: FixEntry
  context: FixContext
  /** How sure a pasted text makes us; absent where nothing was pasted. */
  sure?: Confidence
}

/** All that is said of an error below its title: who, why, which, how, whom to ask, where, and how we know. */
export function VerdictBody({ entry, context, sure }: VerdictBodyProps) {
  const { who, means, causes = [], fix, place, check, sources, confidence, message } = entry
  const { slots, carried, cloud, person } = context
  return (
    <>
      <VerdictBand who={who} />
      <div className="verdict-b">
        <dl>
          <div>
            <dt>Cause</dt>
            <dd>
              <p>
                <Rich text={fillText(means, slots)} />
              </p>
              {causes.length === 0 ? null : (
                <ul className="bullets">
                  {causes.map((cause, at) => (
                    <li key={at}>
                      <Rich text={fillText(cause, slots)} />
                    </li>
                  ))}
                </ul>
              )}
            </dd>
          </div>
          <VerdictQuestion entry={entry} context={context} />
          <div>
            <dt>Fix</dt>
            <dd>
              <VerdictSteps fix={fix} slots={slots} />
            </dd>
          </div>
          {check === undefined ? null : (
            <div>
              <dt>How to check</dt>
              <dd>
                <Rich text={fillText(check, slots)} />
              </dd>
            </div>
          )}
        </dl>
        <div className="verdict-go">
          <VerdictMessage entry={entry} context={context} />
          {message === 'authenticated-smtp' ? (
            <Link className="btn sec wide" to={adminPath(cloud.id, person)}>
              I am the admin: show me the step
            </Link>
          ) : null}
          {place === undefined ? null : (
            <Link className="btn sec wide" to={`/setup/${place}/${carried}`}>
              {placeWords[place]}
            </Link>
          )}
        </div>
        <p className="caption">
          {sure === undefined ? '' : `${sureSentences[sure]} `}
          {knownSentences[confidence]} Checked on {longDay(CHECKED)}.{' '}
          {sources.length === 1 ? 'Source: ' : 'Sources: '}
          {sources.map((source, at) => (
            <span key={at}>
              {at === 0 ? null : '; '}
              <SourceLink source={source} />
            </span>
          ))}
          .
        </p>
      </div>
    </>
  )
}
