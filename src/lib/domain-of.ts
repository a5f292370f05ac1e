import { asciiDomain } from './ascii-domain.ts'

/** The domain in what somebody typed, a whole address or a domain, as DNS has it; undefined where there is none. */
export function domainOf(text: string): string | undefined {
  const domain = text.trim().normalize('NFC').split('@').at(-1)?.replace(/\.$/u, '') ?? ''
  try {
    const ascii = asciiDomain(domain)
    // The name itself and the longest that is put in front of it are names of at most 253 characters (RFC 1035).
    return `autodiscover.${ascii}`.length > 253 || /\.\d+$/u.test(ascii) ? undefined : ascii
  } catch {
    return undefined
  }
}
