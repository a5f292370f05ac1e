import type { App, WorkingWay } from '#content/app.ts'
import type { AppFile } from '#content/app-file.ts'
import { clouds, type CloudId } from '#content/clouds.ts'
import { listed } from '#content/listed.ts'
import { fillText } from '#content/filled.ts'
import type { Slots } from '#content/slots.ts'
import { genericSlots } from '#flow/slots.ts'
import { Rich } from './Rich.tsx'
import { WayLink } from './WayLink.tsx'

type AppCloudsProps = { file: AppFile; way: WorkingWay }

/** In which clouds a way does not work, and where to go instead. Nothing where it works in all. */
export function AppClouds({ file: { app, named }, way: { clouds: limits, unsureIn } }: AppCloudsProps) {
  if (unsureIn !== undefined) {
    return (
      <p>
        <b>Not confirmed in {namesOf(unsureIn)}. </b>
        Ask your admin there before you begin.
      </p>
    )
  }
  if (limits === undefined) return null
  const without = (Object.keys(clouds) as CloudId[]).filter((id) => !limits.only.includes(id))
  return (
    <p>
      <b>
        {limits.unconfirmed ? 'Not confirmed in' : 'Not in'} {namesOf(without)}.{' '}
      </b>
      <Rich text={fillText(limits.otherwise, elsewhere(app))} /> Instead:{' '}
      <WayLink to={limits.instead} names={named.apps} />.
    </p>
  )
}

const namesOf = (ids: readonly CloudId[]) => listed(ids.map((id) => clouds[id].name))

const those = { shown: 'those servers', known: false }

/** The sentence speaks of several clouds at once, so it cannot name the servers of one. */
const elsewhere = (app: App): Slots => ({
  ...genericSlots(clouds.worldwide, app),
  'imap.host': those,
  'pop.host': those,
  'smtp.host': those,
})
