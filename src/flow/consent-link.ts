import type { Cloud } from '#content/clouds.ts'

/** Stands for the organisation of whoever signs in; see `consentFacts.organisation`. */
const WHOEVER_SIGNS_IN = 'organizations'

/**
 * Microsoft’s page on which an admin allows an application for everybody. The organisation stands in it
 * as the domain of the address; without one, whoever signs in decides which organisation it is.
 */
export function consentLink({ signInHost }: Cloud, id: string, email: string | undefined): string {
  const domain = email?.split('@')[1]
  const organisation = domain === undefined ? WHOEVER_SIGNS_IN : encodeURIComponent(domain)
  return `https://${signInHost.value}/${organisation}/adminconsent?client_id=${encodeURIComponent(id)}`
}
