import { useLoaderData } from 'react-router'
import type { Page } from './meta.ts'
import { NoGuideYet } from './NoGuideYet.tsx'
import type { StepData } from './step-loader.ts'
import { useJourney } from './use-journey.ts'

/** The result of the answers. Without any there is nothing to show, so the page comes without what shows it. */
function GuidePage() {
  const current = useJourney()
  const { GuideView } = useLoaderData<StepData>()
  return GuideView !== undefined && current.journey.open.includes('guide') ? (
    <GuideView current={current} />
  ) : (
    <NoGuideYet current={current} />
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
