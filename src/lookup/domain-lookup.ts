import { queryOptions } from '@tanstack/react-query'
import { dnsServices, metadataUrl, type DnsServiceId } from '#content/dns-services.ts'
import { ask } from './ask.ts'
import { readDns, type RecordType } from './dns-schema.ts'
import { LookupProblem, onceMore } from './lookup-problem.ts'
import { readTenant } from './tenant-schema.ts'

/** Asked once for a tab: records do not change while somebody sets up an app. */
const ONCE = {
  staleTime: Infinity,
  gcTime: Infinity,
  retry: onceMore,
  retryDelay: 500,
  // TanStack Query would wait for a network in silence; we say that there is none.
  networkMode: 'always',
} as const

/** Records of one kind under one name. */
export const recordsQuery = (service: DnsServiceId, name: string, type: RecordType) =>
  queryOptions({
    ...ONCE,
    queryKey: ['dns', service, name, type],
    queryFn: async ({ signal }) => {
      const { endpoint } = dnsServices[service]
      const url = `${endpoint}?${new URLSearchParams({ name, type })}`
      const { status, json } = await ask(url, signal, 'application/dns-json')
      if (status !== 200) throw new LookupProblem('refused')
      return readDns(json, type)
    },
  })

/** The organisation that a domain belongs to at Microsoft. */
export const tenantQuery = (domain: string) =>
  queryOptions({
    ...ONCE,
    queryKey: ['tenant', domain],
    queryFn: async ({ signal }) => readTenant(await ask(metadataUrl(domain), signal)),
  })

/**
 * All there is to ask about a domain, in the order of `DomainAnswers`. The domain is an A-label, as
 * `lib/ascii-domain.ts` makes it, and never a whole address.
 */
export const domainQueries = (service: DnsServiceId, domain: string) =>
  [
    recordsQuery(service, domain, 'MX'),
    recordsQuery(service, `autodiscover.${domain}`, 'CNAME'),
    recordsQuery(service, domain, 'TXT'),
    recordsQuery(service, `_dmarc.${domain}`, 'TXT'),
    tenantQuery(domain),
  ] as const
