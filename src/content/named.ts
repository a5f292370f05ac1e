import type { App } from './app.ts'
import type { AppId } from './app-ids.ts'
import type { Named } from './app-file.ts'
import { clouds } from './clouds.ts'
import { consentSources } from './consent-facts.ts'
import { fileTitles } from './file-titles.ts'
import { sources, type SourceId } from './sources.ts'

/** What the page of an app names of others. For the build; it reads every table. */
export function namedBy(app: App, nameOf: (id: AppId) => string): Named {
  const ids = new Set<SourceId>([
    ...app.ways.flatMap((way) => way.sources),
    ...serverSources,
    ...(app.consent === undefined ? [] : [app.consent.source, ...consentSources]),
  ])
  const targets = app.ways.flatMap((way) =>
    way.works ? [way.clouds?.instead, way.ends?.instead] : [way.instead],
  )
  const files = new Set(app.ways.flatMap((way) => (way.works ? (way.files ?? []) : [])))
  return {
    files: Object.fromEntries([...files].map((id) => [id, fileTitles[id]])),
    sources: Object.fromEntries([...ids].map((id) => [id, sources[id]])),
    apps: Object.fromEntries(
      targets.flatMap((target) => (target === undefined ? [] : [[target.app, nameOf(target.app)]])),
    ),
  }
}

// The page of an app shows the servers of the cloud that nearly everyone is in.
const serverSources = Object.values(clouds.worldwide.servers).flatMap(({ host, port }) => [
  host.source,
  port.source,
])
