import type { Filled } from './filled.ts'
import type { Guide } from './guide.ts'
import { control } from './text.ts'

export const consentTitle = 'For the admin: “Need admin approval”'

/** Why Microsoft's page may ask for an admin, and which application it asks about. */
export const consentReason = (app: string, { name, preapproved }: NonNullable<Guide['consent']>): Filled => [
  `${app} signs in as the application `,
  control(name),
  preapproved
    ? '. Microsoft’s default lets people allow it themselves; your organisation may have decided otherwise.'
    : '. By Microsoft’s default an admin has to allow it once for everybody.',
]

export const consentId = 'Application id'

/** Where the admin allows it for everybody, and which role that takes. */
export const consentGrant = (link: string): Filled => [
  { to: link, label: 'Allow it for the whole organisation' },
  ', as Cloud Application Administrator or Application Administrator.',
]
