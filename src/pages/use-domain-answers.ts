import { useQueries } from '@tanstack/react-query'
import type { Answer, DomainAnswers } from '#content/domain-answers.ts'
import type { DnsServiceId } from '#content/dns-services.ts'
import { domainQueries } from '#lookup/domain-lookup.ts'
import { failureOf } from '#lookup/lookup-problem.ts'
import { queryClient } from '#lookup/query-client.ts'

type Result<Value> = { data: Value | undefined; error: Error | null }

const answerOf = <Value>({ data, error }: Result<Value>): Answer<Value> =>
  data === undefined ? { failure: failureOf(error) } : { value: data }

/** Asks about a domain as soon as it is used, and ends what is under way when it is not used any more. */
export function useDomainAnswers(service: DnsServiceId, domain: string) {
  const results = useQueries({ queries: domainQueries(service, domain) }, queryClient)
  const [mx, autodiscover, spf, dmarc, tenant] = results
  const answers: DomainAnswers = {
    mx: answerOf(mx),
    autodiscover: answerOf(autodiscover),
    spf: answerOf(spf),
    dmarc: answerOf(dmarc),
    tenant: answerOf(tenant),
  }
  return {
    answers,
    waiting: results.some((result) => result.isFetching),
    /** Only what failed: the rest is known. */
    again: () => {
      for (const result of results) if (result.isError) void result.refetch()
    },
  }
}
