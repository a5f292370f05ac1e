import { prerenderToNodeStream } from 'react-dom/static'
import { createStaticHandler, createStaticRouter, StaticRouterProvider } from 'react-router'
import { CHECKED } from '#content/checked.ts'
import { clouds } from '#content/clouds.ts'
import { retirements, type RetirementId } from '#content/retirements.ts'
import { genericProfile } from '#generate/apple/generic-profile.ts'
import { calendarName } from '#generate/calendar/retirement-calendar-name.ts'
import { retirementCalendar } from '#generate/calendar/retirement-calendar.ts'
import { fullTitle, metaOf } from '#pages/meta.ts'
import { prerenderedPaths } from './prerendered-paths.ts'
import { routes } from './routes.tsx'

/** Stands for every address that is not ours. */
const NOT_FOUND = '/404/'

export const paths = (): readonly string[] => [...prerenderedPaths, NOT_FOUND]

/** Renders one page to what stands inside `#root`, and says what belongs into the head. The path has no base. */
export async function render(path: string) {
  // Not run here: the build notes it as one of the files that main.tsx needs for a step.
  if (path.startsWith('/setup/')) await import('./replay-link.ts')
  // Without it every link would lead out of the folder that the site lives in.
  const basename = import.meta.env.BASE_URL
  const { query, dataRoutes } = createStaticHandler([...routes], { basename })
  const context = await query(new Request(new URL(basename + path.slice(1), 'http://localhost')))
  if (context instanceof Response) throw new Error(`${path} answers ${context.status} instead of a page`)
  const router = createStaticRouter(dataRoutes, context)
  const { prelude } = await prerenderToNodeStream(
    <StaticRouterProvider router={router} context={context} hydrate={false} />,
    // React would put large parts at the end and move them with an inline script, which the policy forbids.
    { progressiveChunkSize: Number.POSITIVE_INFINITY },
  )
  const chunks: Buffer[] = []
  for await (const chunk of prelude) chunks.push(Buffer.from(chunk as Uint8Array))
  const meta = metaOf(
    context.matches.map(({ route }) => ({ handle: route.handle, loaderData: context.loaderData[route.id] })),
  )
  if (meta === undefined) throw new Error(`${path} has no title`)
  const found = path !== NOT_FOUND
  return {
    html: Buffer.concat(chunks).toString(),
    head: { title: fullTitle(meta), description: meta.description, ...(found ? { canonical: path } : {}) },
    status: found ? 200 : 404,
  }
}

/** Files that are the same for everybody and are served as they are. */
export const staticFiles = () => [
  { path: 'files/exchange-online.mobileconfig', body: genericProfile(clouds.worldwide, CHECKED) },
  ...(Object.keys(retirements) as RetirementId[]).map((id) => ({
    path: `files/${calendarName(id)}`,
    body: retirementCalendar(id),
  })),
]
