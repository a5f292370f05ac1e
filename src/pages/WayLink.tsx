import { Link } from 'react-router'
import type { Instead } from '#content/app.ts'
import type { Named } from '#content/app-file.ts'
import { ways } from '#content/ways.ts'

/** To the way of an app that works. */
export const WayLink = ({ to: { app, way }, names }: { to: Instead; names: Named['apps'] }) => (
  <Link to={`/apps/${app}/#${way}`}>
    {names[app]}
    {way === 'send' ? null : ` with ${ways[way].name}`}
  </Link>
)
