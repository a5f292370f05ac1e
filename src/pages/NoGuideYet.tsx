import { Link, Navigate } from 'react-router'
import { stepLink } from '#flow/links.ts'
import { landing } from '#flow/walk.ts'
import type { CurrentJourney } from './use-journey.ts'

/** A guide needs answers. A browser goes to the first that is missing; without scripts there is a way round. */
export function NoGuideYet({ current: { journey, person, world } }: { current: CurrentJourney }) {
  if (!import.meta.env.SSR) {
    const answers = { ...journey.taken, ...journey.waiting }
    return <Navigate replace to={stepLink(landing(journey, 'guide'), answers, person, world)} />
  }
  return (
    <div className="wrap prose">
      <h1>Your guide</h1>
      <p className="lead needs-script">Your guide is being made.</p>
      <noscript>
        <p className="lead">
          Your guide is made in your browser from your answers, so this page needs JavaScript.
        </p>
        <p>
          Without it, take the page of your app: <Link to="/apps/">all apps</Link>. The{' '}
          <Link to="/settings/">settings</Link> and the{' '}
          <Link to="/authenticated-smtp/">five admin-center steps</Link> work without it too.
        </p>
      </noscript>
    </div>
  )
}
