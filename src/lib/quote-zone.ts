import { asciiDomain } from './ascii-domain.ts'
import { wrap } from './quote-comment.ts'

const LONGEST_NAME = 253

/** Text behind `;`, the comment of a zone file, on as many lines as it needs. */
export const zoneComment = (text: string): string =>
  wrap(text)
    .map((line) => (line === '' ? ';' : `; ${line}`))
    .join('\n')

/**
 * A complete name in a zone file (RFC 1035, 5.1), with the dot at its end: without it, it would be one below the
 * zone. A domain in letters of another script becomes A-labels. A name has at most 253 octets (2.3.4).
 */
export function zoneName(domain: string, below?: string): string {
  const name = below === undefined ? asciiDomain(domain) : `${below}.${asciiDomain(domain)}`
  if (name.length > LONGEST_NAME) throw new RangeError('Name too long for DNS')
  return `${name}.`
}
