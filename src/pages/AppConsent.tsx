import { lazy, memo, Suspense } from 'react'
import type { App } from '#content/app.ts'
import { clouds } from '#content/clouds.ts'
import { later } from './later.ts'

const load = later(() => import('./ConsentKit.tsx'))
const ConsentKit = lazy(async () => ({ default: (await load()).ConsentKit }))

/** The consent kit on the page of an app: for nobody in particular, in the cloud that nearly everyone is in. */
export const AppConsent = memo(function AppConsent({ app }: { app: App }) {
  return app.consent === undefined ? null : (
    <Suspense fallback={null}>
      <ConsentKit app={app.name} consent={app.consent} cloud={clouds.worldwide} person={NOBODY} />
    </Suspense>
  )
})

const NOBODY = {}
