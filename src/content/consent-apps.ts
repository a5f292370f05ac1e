import { consents } from 'virtual:app-consents'
import type { App, AppKind } from './app.ts'
import type { AppId } from './app-ids.ts'

/** The application that an app signs in as, under the name that Microsoft’s page shows. */
export type ConsentApplication = Omit<NonNullable<App['consent']>, 'source'>

/** An app that somebody has to allow. Without an application there is no id that we know. */
export type ConsentApp = { id: AppId; name: string; kind: AppKind; application?: ConsentApplication }

/** Those whose id is known. */
export type KnownConsentApp = ConsentApp & { application: ConsentApplication }

export const consentApps = consents

export const isKnown = (app: ConsentApp): app is KnownConsentApp => app.application !== undefined

/** Their makers have an application, which we did not find. */
const UNKNOWN: ReadonlySet<AppId> = new Set(['mailbird', 'the-bat', 'nine', 'bluemail'])

/** Why no id can be given. */
export function withoutIdBecause({ id }: ConsentApp): string {
  if (id === 'other-app')
    return 'Every app has an id of its own. It stands on Microsoft’s page when somebody signs in with it, and in the sign-in log in Entra.'
  return UNKNOWN.has(id)
    ? 'We did not find the id of its application. It stands on Microsoft’s page when somebody signs in with the app, and in the sign-in log in Entra.'
    : 'It brings no application of its own: you register one in Entra and allow that. The page of the app says how.'
}
