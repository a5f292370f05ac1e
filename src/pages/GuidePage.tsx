import { Link } from 'react-router'
import { stepLink } from '#flow/links.ts'
import { Button } from '#ui/Button.tsx'
import { Icon } from '#ui/Icon.tsx'
import { DroppedNotice } from './DroppedNotice.tsx'
import { goTo } from './go-to.ts'
import { GuideFiles } from './GuideFiles.tsx'
import { GuideHelp } from './GuideHelp.tsx'
import { GuideMore } from './GuideMore.tsx'
import { GuideNotes } from './GuideNotes.tsx'
import { GuideSettingsPlate } from './GuideSettingsPlate.tsx'
import { GuideSources } from './GuideSources.tsx'
import { GuideSteps } from './GuideSteps.tsx'
import { GuideTrouble } from './GuideTrouble.tsx'
import { MessageSlip } from './MessageSlip.tsx'
import type { Page } from './meta.ts'
import { ShareSection } from './ShareSection.tsx'
import { Sheet } from './Sheet.tsx'
import { NoGuideYet } from './NoGuideYet.tsx'
import { adminLink } from './admin-link.ts'
import { useGuide } from './use-guide.ts'
import { useJourney } from './use-journey.ts'

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
            {guide.adminMessage === undefined ? null : (
              <section id="message">
                <h2>The message to your admin</h2>
                <MessageSlip message={guide.adminMessage} link={adminLink(setup.cloud.id, person)} />
              </section>
            )}
            <GuideTrouble guide={guide} />
            <GuideMore guide={guide} />
          </div>
          <aside className="side">
            <ShareSection
              forOne={forOne}
              forAll={forAll}
              {...(guide.email === undefined ? {} : { email: guide.email })}
            />
            <GuideFiles guide={guide} setup={setup} />
            <GuideSources guide={guide} />
          </aside>
        </div>
      </div>
      <Sheet guide={guide} />
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
