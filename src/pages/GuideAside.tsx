import type { Guide } from '#content/guide.ts'
import type { Setup } from '#content/setup.ts'
import type { Person } from '#flow/answers.ts'
import { GuideFiles } from './GuideFiles.tsx'
import { GuideSources } from './GuideSources.tsx'
import { ShareSection } from './ShareSection.tsx'

type GuideAsideProps = { guide: Guide; setup: Setup; person: Person; forOne: string; forAll: string }

/** What one does with a guide besides following it. */
export const GuideAside = ({ guide, setup, person, forOne, forAll }: GuideAsideProps) => (
  <>
    <ShareSection
      forOne={forOne}
      forAll={forAll}
      email={guide.email}
      prepared={person.preset !== undefined}
    />
    <GuideFiles guide={guide} setup={setup} person={person} />
    <GuideSources guide={guide} />
  </>
)
