import { consentSourceTable } from '#content/consent-source-table.ts'
import { consentFacts } from '#content/consent-facts.ts'
import { consentObstacles } from '#content/consent-obstacles.ts'
import { consentReportWords as words } from '#content/consent-report-words.ts'
import { ConsentClouds } from './ConsentClouds.tsx'
import { Section } from './Section.tsx'
import { Sentence } from './Sentence.tsx'
import { SourceNote } from './SourceNote.tsx'

/** What can still refuse an app that is allowed, with the least role for each; and the other clouds. */
export const ConsentObstacles = () => (
  <>
    <Section id="obstacles" title={words.obstacles}>
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
            <SourceNote from={consentSourceTable} of={[obstacle]} />
          </li>
        ))}
      </ul>
    </Section>
    <Section id="clouds" title={words.elsewhere}>
      <div className="max-w-measure space-y-2 *:[ul]:list-disc *:[ul]:ps-5">
        <ConsentClouds />
        <p>An app that is there may have another id: compare it with Microsoft’s page before you accept.</p>
      </div>
      <SourceNote from={consentSourceTable} of={[consentFacts.ownCloud]} />
    </Section>
  </>
)
