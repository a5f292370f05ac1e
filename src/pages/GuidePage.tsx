import { later } from './later.tsx'
import type { Page } from './meta.ts'
import { NoGuideYet } from './NoGuideYet.tsx'
import { useJourney } from './use-journey.ts'

const load = async () => (await import('./GuideView.tsx')).GuideView
const GuideView = later(load, 'The guide did not load.')

// An address with answers leads to a guide, and both are asked for at once.
if (!import.meta.env.SSR && window.location.search !== '') void load().catch(() => undefined)

/** The result of the answers. Without any there is nothing to show, so the page comes without what shows it. */
function GuidePage() {
  const current = useJourney()
  return current.journey.open.includes('guide') ? (
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
