import { cloudIds, type CloudId } from '#content/clouds.ts'
import type { Fact } from '#content/fact.ts'
import { mailHosts } from '#content/mail-hosts.ts'

/** Whole labels only: `mail.protection.outlook.com.evil.example` is not Microsoft’s, nor is `notmimecast.com`. */
const endsIn = (host: string, end: string): boolean => {
  const name = host.toLowerCase().replace(/\.$/u, '')
  return name === end || name.endsWith(`.${end}`)
}

/** What is known of a host that takes mail in. */
export const mailHostOf = (host: string) => mailHosts.find(({ ends }) => endsIn(host, ends.value))

/** The clouds whose host is among some. */
export const cloudsOf = (
  hosts: readonly string[],
  theirs: Readonly<Record<CloudId, Fact<string>>>,
): readonly CloudId[] => cloudIds.filter((id) => hosts.some((host) => endsIn(host, theirs[id].value)))

/** The domains whose rules an SPF record takes over (RFC 7208, 5.2 and 6.1). */
export const includedIn = (spf: string): string[] =>
  [...spf.matchAll(/(?:^|\s)[+]?(?:include:|redirect=)(\S+)/giu)].map(([, host = '']) => host)
