import { Link, useLoaderData } from 'react-router'
import type { AppFile } from '#content/app-file.ts'
import { setupLink } from '#flow/links.ts'
import { offers } from '#flow/offers.ts'
import { appMeta } from './app-meta.ts'
import { deferred } from './deferred.tsx'
import type { Page } from './meta.ts'
import { PageFrame } from './PageFrame.tsx'
import { Sentence } from './Sentence.tsx'
import { useToday } from './use-today.ts'

// The page can be read without its script, which comes once the reader moves.
const AppBody = deferred(async () => (await import('./AppBody.tsx')).AppBody)

/** Everything about one app, for a person without answers. */
function AppPage() {
  const file = useLoaderData<AppFile>()
  const { app, named } = file
  const { offered, refused } = offers(app, 'worldwide', useToday())
  // Nothing to set up here: then what takes its place.
  const instead = offered.length === 0 ? refused[0]?.instead : undefined
  return (
    <PageFrame title={app.name} lead={<Sentence text={app.about} app={app} />}>
      <p className="mt-6 flex flex-wrap items-center gap-x-6 gap-y-3">
        <Link className="btn" to={setupLink({ devices: app.devices, id: instead?.app ?? app.id })}>
          {instead === undefined ? 'Set this up for me' : `Set up ${named.apps[instead.app]} instead`}
        </Link>
        <span className="small muted">{app.by}</span>
      </p>
      <AppBody file={file} />
    </PageFrame>
  )
}

export const page: Page = { Component: AppPage, meta: appMeta }
