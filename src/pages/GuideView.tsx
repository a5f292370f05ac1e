import { Link } from 'react-router'
import type { Day } from '#content/day.ts'
import { timeFor } from '#content/effort.ts'
import type { Guide } from '#content/guide.ts'
import { stepLink } from '#flow/links.ts'
import { Button } from '#ui/Button.tsx'
import { Icon } from '#ui/Icon.tsx'
import { PartBoundary } from '#ui/PartBoundary.tsx'
import { DroppedNotice } from './DroppedNotice.tsx'
import { goTo } from './go-to.ts'
import { GuideChanged } from './GuideChanged.tsx'
import { GuideHelp } from './GuideHelp.tsx'
import { GuideNotes } from './GuideNotes.tsx'
import { GuideSettingsPlate } from './GuideSettingsPlate.tsx'
import { GuideSteps } from './GuideSteps.tsx'
import { later } from './later.tsx'
import { NoGuideYet } from './NoGuideYet.tsx'
import { useGuide } from './use-guide.ts'
import type { CurrentJourney } from './use-journey.ts'
import { useSheet } from './use-sheet.ts'

// What stands beside and below the steps comes after them: they are there sooner.
const GuideBelow = later(
  async () => (await import('./GuideBelow.tsx')).GuideBelow,
  'The rest of this guide, for when it does not work, did not load.',
)
const GuideAside = later(
  async () => (await import('./GuideAside.tsx')).GuideAside,
  'The link, the files and the sources of this guide did not load.',
)

/** An address of more characters than this would make a title of many lines. */
const LONG = 40

type GuideViewProps = { current: CurrentJourney }

/** The guide itself, with its plate, its steps and what belongs to them. */
export function GuideView({ current }: GuideViewProps) {
  const made = useGuide(current)
  const { Sheet, print } = useSheet()
  const { journey, person, world, Band } = current
  if (made === undefined || !journey.open.includes('guide')) return <NoGuideYet current={current} />
  const { guide, setup, forOne, forAll } = made
  const waits = guide.asksAdmin || guide.requests.length > 0
  const yours = guide.steps.filter((step) => step.who === 'you').length
  return (
    <>
      {Band && <Band current={current} />}
      <div className="wrap screen-only">
        <div className="g-head">
          <div>
            <Link className="back" to={stepLink('check', journey.taken, person, world)}>
              <Icon name="back" />
              Change my answers
            </Link>
            <h1>
              {guide.title}
              {guide.email === undefined ? null : (
                <>
                  , for{' '}
                  <bdi className={guide.email.length > LONG ? 'g-long' : 'breakable'}>{guide.email}</bdi>
                </>
              )}
            </h1>
            <p className="muted">
              {guide.steps.length} steps, {timeFor(guide.steps)}
              {waits ? ' without the wait for your admin' : ''}. You do {yours} of them.
            </p>
          </div>
          <div className="acts">
            <Button kind="secondary" small type="button" onClick={() => goTo('share')}>
              <Icon name="share" />
              Share
            </Button>
            <Button kind="secondary" small type="button" onClick={() => void print()}>
              <Icon name="print" />
              Print
            </Button>
          </div>
        </div>
        <DroppedNotice dropped={current.dropped} preset={current.world.preset} />
        <GuideSettingsPlate guide={guide} />
        <GuideHelp person={person} made={madeSaid(person.made, guide, world.today)} preset={world.preset} />
        {guide.changed === undefined ? null : <GuideChanged changed={guide.changed} />}
        <GuideNotes guide={guide} />
        <div className="g-body">
          <div>
            <GuideSteps guide={guide} />
            <GuideBelow guide={guide} setup={setup} person={person} />
          </div>
          <aside className="side">
            <GuideAside guide={guide} setup={setup} person={person} forOne={forOne} forAll={forAll} />
          </aside>
        </div>
      </div>
      {Sheet === undefined ? null : (
        <PartBoundary>
          <Sheet guide={guide} />
        </PartBoundary>
      )}
    </>
  )
}

/** The list of changes says the day itself, and a day to come is nobody’s day of making a link. */
const madeSaid = (made: Day | undefined, { changed }: Guide, today: Day): Day | undefined =>
  made === undefined || made > today || (changed !== undefined && changed.changes.length > 0)
    ? undefined
    : made
