import { consentObstacles } from '#content/consent-obstacles.ts'
import { Sentence } from './Sentence.tsx'
import { SourceNote } from './SourceNote.tsx'

/** What can still refuse an app that is allowed, with the least role for each. */
export const ConsentObstacles = () => (
  <ul className="max-w-main">
    {consentObstacles.map((obstacle) => (
      <li
        key={obstacle.id}
        id={obstacle.id}
        className="scroll-mt-6 border-t border-line py-5 first:border-t-0 first:pt-0"
      >
        <h3>{obstacle.title}</h3>
        <p className="mt-2 max-w-measure">
          <Sentence text={obstacle.text} />
        </p>
        <p className="small mt-2 max-w-measure">
          <b>Least role:</b> {obstacle.role}.
        </p>
        <SourceNote of={[obstacle]} />
      </li>
    ))}
  </ul>
)
