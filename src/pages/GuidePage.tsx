import { lazy, Suspense } from 'react'
import { Link } from 'react-router'
import { stepLink } from '#flow/links.ts'
import { Button } from '#ui/Button.tsx'
import { Icon } from '#ui/Icon.tsx'
import { DroppedNotice } from './DroppedNotice.tsx'
import { goTo } from './go-to.ts'
import { GuideHelp } from './GuideHelp.tsx'
import { GuideNotes } from './GuideNotes.tsx'
import { GuideSettingsPlate } from './GuideSettingsPlate.tsx'
import { GuideSteps } from './GuideSteps.tsx'
import type { Page } from './meta.ts'
import { NoGuideYet } from './NoGuideYet.tsx'
import { useGuide } from './use-guide.ts'
import { useJourney } from './use-journey.ts'

// What stands beside and below the steps, and what is on paper, comes after them: they are there sooner.
const GuideBelow = lazy(async () => ({ default: (await import('./GuideBelow.tsx')).GuideBelow }))
const GuideAside = lazy(async () => ({ default: (await import('./GuideAside.tsx')).GuideAside }))
const Sheet = lazy(async () => ({ default: (await import('./Sheet.tsx')).Sheet }))

function GuidePage() {
  const current = useJourney()
  const made = useGuide(current)
  const { journey, person, world } = current
  if (made === undefined || !journey.open.includes('guide')) return <NoGuideYet current={current} />
  const { guide, setup, forOne, forAll } = made
  const yours = guide.steps.filter((step) => step.who === 'you').length
  return (
    <>
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
                  , for <bdi className="breakable">{guide.email}</bdi>
                </>
              )}
            </h1>
            <p className="muted">
              {guide.steps.length} steps, 5–10 minutes. You do {yours} of them.
            </p>
          </div>
          <div className="acts">
            <Button kind="secondary" small type="button" onClick={() => goTo('share')}>
              <Icon name="share" />
              Share
            </Button>
            <Button kind="secondary" small type="button" onClick={() => window.print()}>
              <Icon name="print" />
              Print
            </Button>
          </div>
        </div>
        <DroppedNotice dropped={current.dropped} />
        <GuideSettingsPlate guide={guide} />
        <GuideHelp person={person} preset={world.preset} />
        <GuideNotes guide={guide} />
        <div className="g-body">
          <div>
            <GuideSteps guide={guide} />
            <Suspense fallback={null}>
              <GuideBelow guide={guide} setup={setup} person={person} />
            </Suspense>
          </div>
          <aside className="side">
            <Suspense fallback={null}>
              <GuideAside guide={guide} setup={setup} forOne={forOne} forAll={forAll} />
            </Suspense>
          </aside>
        </div>
      </div>
      <Suspense fallback={null}>
        <Sheet guide={guide} />
      </Suspense>
    </>
  )
}

export const page: Page = {
  Component: GuidePage,
  meta: {
    title: 'Your guide',
    description:
      'Numbered steps for your app with your own values, settings to copy, files, a link and a sheet.',
  },
}
