import { cloudIds, type CloudId } from '#content/clouds.ts'
import type { Fact } from '#content/fact.ts'
import { mailHosts } from '#content/mail-hosts.ts'
import { withinDomain } from '#lib/within-domain.ts'

/** What is known of a host that takes mail in. */
export const mailHostOf = (host: string) => mailHosts.find(({ ends }) => withinDomain(host, ends.value))

/** The clouds whose host is among some. */
export const cloudsOf = (
  hosts: readonly string[],
  theirs: Readonly<Record<CloudId, Fact<string>>>,
): readonly CloudId[] => cloudIds.filter((id) => hosts.some((host) => withinDomain(host, theirs[id].value)))

/** The domains whose rules an SPF record takes over (RFC 7208, 5.2 and 6.1). */
export const includedIn = (spf: string): string[] =>
  [...spf.matchAll(/(?:^|\s)[+]?(?:include:|redirect=)(\S+)/giu)].map(([, host = '']) => host)
