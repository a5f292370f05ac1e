/** Why a question about a domain has no answer. Each has a sentence of its own. */
export type LookupFailure =
  /** The browser has no network. */
  | 'offline'
  /** The rules of this copy of the site (its content security policy) do not let the question out. */
  | 'policy'
  /** Nobody answers: a network, a filter or an extension is in the way. */
  | 'unreachable'
  /** It answers, but does not let pages of other sites read the answer (CORS). */
  | 'unreadable'
  | 'timeout'
  /** It answers with an error of HTTP. */
  | 'refused'
  /** The servers of the domain itself did not answer the DNS service. */
  | 'dns-broken'
  /** The answer is none to what was asked. */
  | 'nonsense'

/** What DNS has under a name: records of the kind that was asked for, or none, or not even the name. */
export type Records = { name: 'exists'; records: readonly string[] } | { name: 'missing' }

/** What Microsoft publishes about the organisation of a domain, or that it knows none. */
export type Tenant =
  | { known: true; instance?: string | undefined; subScope?: string | undefined }
  | { known: false }

export type Answer<Value> = { value: Value } | { failure: LookupFailure }

/** The five questions about a domain. */
export type DomainAnswers = {
  mx: Answer<Records>
  autodiscover: Answer<Records>
  spf: Answer<Records>
  dmarc: Answer<Records>
  tenant: Answer<Tenant>
}

/** So long, in seconds, somebody may take to answer. */
export const LOOKUP_SECONDS = 6
