import type { CloudId } from '#content/clouds.ts'
import { given } from '#lib/given.ts'
import type { Person } from './answers.ts'
import { toFragment } from './fragment.ts'

/** The page on which an admin signs a profile, for one mailbox or, without a person, for any. */
export function signPath(device: 'ios' | 'mac', cloud: CloudId, { email, user, name }: Person): string {
  const query = new URLSearchParams()
  if (cloud !== 'worldwide') query.set('cloud', cloud)
  if (device === 'mac') query.set('device', device)
  const other = user === email ? undefined : user
  return `/files/sign/${query.size === 0 ? '' : `?${query}`}${toFragment(given({ email, user: other, name }))}`
}
