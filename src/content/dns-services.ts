import { clouds } from './clouds.ts'

/** Who can be asked for records of a domain from a browser. `id`s are not public: nothing keeps them. */
export const dnsServices = {
  // https://developers.cloudflare.com/1.1.1.1/encryption/dns-over-https/make-api-requests/dns-json/
  cloudflare: { name: 'Cloudflare', endpoint: 'https://cloudflare-dns.com/dns-query' },
  // https://developers.google.com/speed/public-dns/docs/doh/json
  google: { name: 'Google', endpoint: 'https://dns.google/resolve' },
} as const

export type DnsServiceId = keyof typeof dnsServices
export const dnsServiceIds = Object.keys(dnsServices) as DnsServiceId[]

/**
 * Microsoft’s sign-in page. The worldwide one also knows the organisations of the US clouds, and says so; it
 * does not know those of the Chinese one.
 */
const SIGN_IN = `https://${clouds.worldwide.signInHost.value}`

/** What Microsoft publishes about the organisation that a domain belongs to (OpenID Connect Discovery 1.0, 4). */
export const metadataUrl = (domain: string): string =>
  `${SIGN_IN}/${encodeURIComponent(domain)}/v2.0/.well-known/openid-configuration`

/** The only origins besides its own that this site may ask, and only after a click. */
export const lookupOrigins: readonly string[] = [
  ...Object.values(dnsServices).map(({ endpoint }) => new URL(endpoint).origin),
  SIGN_IN,
]
