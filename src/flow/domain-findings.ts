import { autodiscover, spfInclude } from '#content/dns-facts.ts'
import type { Answer, DomainAnswers, LookupFailure, Records } from '#content/domain-answers.ts'
import { cloudsFrom, signInClue, type Clouds, type Clue } from './cloud-clues.ts'
import { cloudsOf, includedIn, mailHostOf } from './mail-host.ts'
import { mailPlace, type Place } from './mail-place.ts'

export type DomainFindings = Place &
  Clouds & {
    /** The first host that takes mail in and is not Microsoft’s, and whose it is where that is known. */
    other?: { host: string; name?: string }
    /** Whether Microsoft may send for the domain (SPF). Undefined: nobody could say. */
    microsoftMaySend?: boolean
    /** What the domain asks others to do with mail that fails its checks (DMARC). */
    policy?: Policy
    /** Who did not answer, each way once. */
    failures: readonly { of: 'dns' | 'sign-in'; failure: LookupFailure }[]
  }

const policies = ['none', 'quarantine', 'reject'] as const
type Policy = (typeof policies)[number]

/** What the answers about a domain say together. */
export function domainFindings(answers: DomainAnswers): DomainFindings {
  const { mx, tenant } = answers
  // A dot alone says that nobody takes mail in (RFC 7505).
  const hosts = records(mx).filter((host) => host !== '' && host !== '.')
  const known = hosts.map((host) => ({ host, is: mailHostOf(host) }))
  const here = known.flatMap(({ is }) => (is?.at === 'exchange' ? [is.clouds] : []))
  const other = known.find(({ is }) => is?.at !== 'exchange')
  const discovered = cloudsOf(records(answers.autodiscover), autodiscover)
  const spf = records(answers.spf).find((text) => /^v=spf1(?:\s|$)/iu.test(text))
  const senders = spf === undefined ? [] : cloudsOf(includedIn(spf), spfInclude)
  const organisation = 'value' in tenant ? tenant.value.known : undefined
  const policy = policyOf(records(answers.dmarc))

  const clues: Clue[] = [
    ...here.map((clouds): Clue => ({ from: 'mail', clouds })),
    ...some('autodiscover', discovered),
    ...('value' in tenant ? signInClue(tenant.value) : []),
    ...some('spf', senders),
  ]
  const place = mailPlace({
    asked: 'value' in mx,
    exists: !('value' in mx) || mx.value.name === 'exists',
    taken: hosts.length > 0,
    here: here.length > 0,
    other: other?.is?.at,
    discovered: discovered.length > 0,
    maySend: senders.length > 0,
    organisation,
  })
  const atMicrosoft = place.place === 'exchange' || place.place === 'behind-gateway'
  const name = other?.is?.at === 'exchange' ? undefined : other?.is?.name
  return {
    ...place,
    ...cloudsFrom(atMicrosoft ? clues : []),
    ...(other === undefined ? {} : { other: { host: other.host, ...(name === undefined ? {} : { name }) } }),
    ...('value' in answers.spf ? { microsoftMaySend: senders.length > 0 } : {}),
    ...(policy === undefined ? {} : { policy }),
    failures: failuresOf(answers),
  }
}

const records = (answer: Answer<Records>): readonly string[] =>
  'value' in answer && answer.value.name === 'exists' ? answer.value.records : []

function failuresOf({ tenant, ...dns }: DomainAnswers): DomainFindings['failures'] {
  const ofDns = new Set(Object.values(dns).flatMap((answer) => ('failure' in answer ? [answer.failure] : [])))
  return [
    ...[...ofDns].map((failure) => ({ of: 'dns' as const, failure })),
    ...('failure' in tenant ? [{ of: 'sign-in' as const, failure: tenant.failure }] : []),
  ]
}

const some = (from: Clue['from'], clouds: Clue['clouds']): Clue[] =>
  clouds.length === 0 ? [] : [{ from, clouds }]

/** Of the record that is one (RFC 7489, 6.3). */
function policyOf(texts: readonly string[]): Policy | undefined {
  const record = texts.find((text) => /^v=DMARC1\s*;/u.test(text))
  const said = /;\s*p\s*=\s*(\w+)/iu.exec(record ?? '')?.[1]?.toLowerCase()
  return policies.find((policy) => policy === said)
}
