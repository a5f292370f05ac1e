import { isAppId } from '#content/app-ids.ts'
import { cloudIds, type CloudId } from '#content/clouds.ts'
import type { ConsentApp } from '#content/consent-apps.ts'

/** What was chosen: apps that somebody has to allow, and the cloud. It stands in the query. */
export type ConsentChoice = { apps: readonly ConsentApp[]; cloud: CloudId }

/** What of a link could not be taken, and why. */
export type ConsentRefusal = { value: string; because: 'unknown' | 'needs-none' | 'cloud' }

/** No id of ours is longer, and a longer one is not worth repeating. */
const LONGEST = 64
/** More than there are apps is somebody’s mistake. */
const MOST = 200

/** Reads `?app=thunderbird&app=k9&cloud=dod`. Never throws; names what it leaves out. */
export function parseConsentChoice(
  search: string,
  list: readonly ConsentApp[],
): ConsentChoice & { refused: readonly ConsentRefusal[] } {
  const query = new URLSearchParams(search)
  const ids = new Set(query.getAll('app').slice(0, MOST))
  const asked = query.get('cloud')
  const cloud = cloudIds.find((id) => id === asked)
  return {
    apps: list.filter(({ id }) => ids.has(id)),
    cloud: cloud ?? 'worldwide',
    refused: [
      ...[...ids]
        .filter((id) => !list.some((app) => app.id === id))
        .map((id) => ({
          value: id.slice(0, LONGEST),
          because: isAppId(id) ? ('needs-none' as const) : ('unknown' as const),
        })),
      ...(asked === null || cloud !== undefined
        ? []
        : [{ value: asked.slice(0, LONGEST), because: 'cloud' as const }]),
    ],
  }
}

/** Writes it, in the order of the list: equal choices give equal links. */
export function consentQuery({ apps, cloud }: ConsentChoice): string {
  const query = new URLSearchParams(apps.map(({ id }): [string, string] => ['app', id]))
  if (cloud !== 'worldwide') query.set('cloud', cloud)
  return query.size === 0 ? '' : `?${query.toString()}`
}
