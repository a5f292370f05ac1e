import type { CloudId } from '#content/clouds.ts'
import type { Slots } from '#content/slots.ts'
import { adminPath } from '#flow/admin-path.ts'
import type { Person } from '#flow/answers.ts'
import { siteUrl } from './site-url.ts'

/** What an admin gets to open: the five steps, filled in for this mailbox. */
export const adminLink = (cloud: CloudId, person: Person): string => siteUrl(adminPath(cloud, person))

/** The same for the mailbox that sends, as far as it is known. */
export const smtpLinkFor = ({ sender }: Slots, cloud: CloudId): string =>
  adminLink(cloud, sender.known ? { email: sender.shown } : {})
