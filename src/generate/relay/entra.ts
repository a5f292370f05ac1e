import { domainPart } from '#lib/address-parts.ts'
import { asciiDomain } from '#lib/ascii-domain.ts'
import type { MailboxSetup } from '#generate/file-format.ts'
import { knownUser } from '#generate/placeholder.ts'

/** Stands where the domain of the organisation goes. */
const DOMAIN = 'YOUR-DOMAIN'

/** The organisation in an address of the sign-in page: any of its domains. `common` is refused for a registration of its own (AADSTS50194). */
export function tenantOf(setup: MailboxSetup): string {
  const known = knownUser(setup) ?? setup.email
  return known === undefined ? DOMAIN : asciiDomain(domainPart(known))
}

/** Where a program asks for something about tokens. */
export const oauthAddress = (setup: MailboxSetup, what: 'authorize' | 'token'): string =>
  `https://${setup.cloud.signInHost.value}/${tenantOf(setup)}/oauth2/v2.0/${what}`

/** What is left to put into a file that names a registration, besides its id: where to put the file says that. */
export const toFillIn = (setup: MailboxSetup): readonly string[] =>
  tenantOf(setup) === DOMAIN ? [`Put the domain of your organisation in place of ${DOMAIN}.`] : []
