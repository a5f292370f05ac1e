import { domainPart } from './address-parts.ts'
import { xmlText } from './xml.ts'

// A host name as Thunderbird takes it (isLegalHostName in hostnameUtils.sys.mjs), but of two labels or more
// and no IP address.
const HOST = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+(?!\d+$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/u
const LONGEST = 253

/**
 * The domain of an address as autoconfig names it, in small letters. Refuses letters outside ASCII:
 * Thunderbird does not look up such a domain (InputSanitizer.hostname); its `xn--` form it does.
 */
export function autoconfigDomain(email: string): string {
  // Small letters of ASCII only: the Kelvin sign would become a k.
  const domain = domainPart(email).replace(/[A-Z]/gu, (letter) => letter.toLowerCase())
  if (domain.length > LONGEST || !HOST.test(domain))
    throw new RangeError('Not a domain that Thunderbird looks up')
  return domain
}

/** One element that holds text: `<port>993</port>`. */
export const xmlElement = (name: string, text: string): string => `<${name}>${xmlText(text)}</${name}>`
