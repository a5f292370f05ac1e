import { Link } from 'react-router'
import type { Instead } from '#content/app.ts'
import { appEntry } from '#content/apps.ts'
import { ways } from '#content/ways.ts'

/** To the way of an app that works. */
export const WayLink = ({ to: { app, way } }: { to: Instead }) => (
  <Link to={`/apps/${app}/#${way}`}>
    {appEntry(app)?.name}
    {way === 'send' ? null : ` with ${ways[way].name}`}
  </Link>
)
