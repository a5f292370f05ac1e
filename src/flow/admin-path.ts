import type { CloudId } from '#content/clouds.ts'
import { given } from '#lib/given.ts'
import type { Person } from './answers.ts'
import { toFragment } from './fragment.ts'

/** The five steps for one mailbox, as a page that an admin can open without any answers. */
export const adminPath = (cloud: CloudId, { email, name }: Person): string =>
  `/authenticated-smtp/${cloud === 'worldwide' ? '' : `?cloud=${cloud}`}${toFragment(given({ email, name }))}`
