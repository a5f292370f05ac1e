import { Link } from 'react-router'
import type { Instead } from '#content/app.ts'
import { appName } from '#content/app-names.ts'
import { ways } from '#content/ways.ts'

/** To the way of an app that works. */
export const WayLink = ({ to: { app, way } }: { to: Instead }) => (
  <Link to={`/apps/${app}/#${way}`}>
    {appName(app)}
    {way === 'send' ? null : ` with ${ways[way].name}`}
  </Link>
)
