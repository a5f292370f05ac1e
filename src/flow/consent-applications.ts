import { appScopes } from '#content/app-scopes.ts'
import { isKnown, type ConsentApp, type ConsentApplication } from '#content/consent-apps.ts'
import { mailPermissionIds, type MailPermission } from '#content/mail-permissions.ts'

/** An application of Entra, and the chosen apps that sign in as it: two of ours may share one. */
export type AskedApplication = ConsentApplication & {
  apps: readonly ConsentApp[]
  scopes: (typeof appScopes)[string] | undefined
}

/** The applications behind the chosen apps, each once. */
export function applicationsOf(apps: readonly ConsentApp[]): readonly AskedApplication[] {
  const known = apps.filter(isKnown)
  return [...new Map(known.map(({ application }) => [application.id, application])).values()].map(
    (application) => ({
      ...application,
      apps: known.filter((app) => app.application.id === application.id),
      scopes: appScopes[application.id],
    }),
  )
}

/** Every permission that one of them asks for, in the order of the table. */
export const permissionsOf = (applications: readonly AskedApplication[]): readonly MailPermission[] => {
  const asked = new Set(applications.flatMap(({ scopes }) => scopes?.value ?? []))
  return mailPermissionIds.filter((id) => asked.has(id))
}
