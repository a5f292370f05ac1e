import type { App } from '#content/app.ts'
import { clouds } from '#content/clouds.ts'
import { ConsentKit } from './ConsentKit.tsx'

/** The consent kit on the page of an app: for nobody in particular, in the cloud that nearly everyone is in. */
export const AppConsent = ({ app }: { app: App }) =>
  app.consent === undefined ? null : (
    <ConsentKit app={app.name} consent={app.consent} cloud={clouds.worldwide} person={{}} />
  )
