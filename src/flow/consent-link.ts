import type { Cloud } from '#content/clouds.ts'

/** Stands for the organisation of whoever signs in; see `consentFacts.organisation`. */
const WHOEVER_SIGNS_IN = 'organizations'

/**
 * Microsoft’s page on which an admin allows an application for everybody. The organisation stands in it
 * as the domain of the address; without one, whoever signs in decides which organisation it is.
 */
export const consentLink = (cloud: Cloud, id: string, email: string | undefined): string =>
  consentLinkOf(cloud, id, email?.split('@')[1])

/** The same with the domain of the organisation. */
export const consentLinkOf = ({ signInHost }: Cloud, id: string, domain: string | undefined): string =>
  `https://${signInHost.value}/${encodeURIComponent(domain ?? WHOEVER_SIGNS_IN)}/adminconsent?client_id=${encodeURIComponent(id)}`
