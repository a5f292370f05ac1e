import { Link } from 'react-router'
import type { Instead } from '#content/app.ts'
import type { Named } from '#content/app-file.ts'
import { appWithWay } from '#content/way-names.ts'

/** To the way of an app that works. */
export const WayLink = ({ to: { app, way }, names }: { to: Instead; names: Named['apps'] }) => (
  <Link to={`/apps/${app}/#${way}`}>{appWithWay(names[app], way)}</Link>
)
