import { Suspense, use, type RefObject } from 'react'
import { Link } from 'react-router'
import { actorBands, type sureSentences } from '#content/fix-words.ts'
import type { FixEntry } from '#content/fix-entry.ts'
import type { TriageEnd } from '#diagnose/triage.ts'
import { PartBoundary } from '#ui/PartBoundary.tsx'
import { PartFailed } from './PartFailed.tsx'
import { useAsked } from './use-asked.ts'
import type { FixContext } from './use-fix-context.ts'
import { VerdictBody } from './VerdictBody.tsx'

/** Its title where the entry did not come: its own page has it all the same. */
const UNNAMED = 'An error that we know'

type TriageVerdictProps = {
  end: Extract<TriageEnd, { error: unknown }>
  context: FixContext
  heading: RefObject<HTMLHeadingElement | null>
}

/** The entry comes once it is known which one. The heading stays, for it has the focus: only its words change. */
export function TriageVerdict({ end: { error, sure }, context, heading }: TriageVerdictProps) {
  const { value, tries, again } = useAsked(async () => (await import('#content/load-fix.ts')).loadFix(error))
  const own = (
    <p className="verdict-f">
      <Link to={`/fix/${error}/${context.carried}`}>This error on a page of its own</Link>
    </p>
  )
  const failed = (
    <>
      <div className="verdict-b">
        <PartFailed says="What explains this error did not load." onAgain={again} />
      </div>
      {own}
    </>
  )
  return (
    <>
      <div className="verdict-h">
        <p className="caption">{triageSure[sure]}</p>
        <h3 className="h2" id="triage-end" ref={heading} tabIndex={-1}>
          <PartBoundary key={tries} fallback={UNNAMED}>
            <Suspense fallback="One moment">
              <Title entry={value} />
            </Suspense>
          </PartBoundary>
        </h3>
      </div>
      <PartBoundary key={tries} fallback={failed}>
        <Suspense fallback={null}>
          <Body entry={value} context={context} />
          {own}
        </Suspense>
      </PartBoundary>
    </>
  )
}

type Arriving = { entry: Promise<FixEntry | undefined> }

function Title({ entry }: Arriving) {
  const known = use(entry)
  return known === undefined ? UNNAMED : `${known.title}. ${actorBands[known.who].title}.`
}

function Body({ entry, context }: Arriving & { context: FixContext }) {
  const known = use(entry)
  return known === undefined ? null : <VerdictBody entry={known} context={context} />
}

/** No text was read here: the answers make us as sure as this. */
const triageSure: Record<keyof typeof sureSentences, string> = {
  sure: 'What your answers say',
  likely: 'Likely, by your answers',
  unsure: 'A first guess, by your answers',
}
