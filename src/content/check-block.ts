/**
 * What the check scripts print, for somebody to paste: one block of lines, each of words with one space between.
 *
 *     exchange-online-check 1
 *     script sh 2026-11-23
 *     cloud worldwide
 *     with OpenSSL 3.0.19 27 Jan 2026
 *     name smtp.office365.com found
 *     smtp smtp.office365.com 587 connect open
 *     smtp smtp.office365.com 587 issuer C = US, O = DigiCert Inc, CN = DigiCert Cloud Services CA-1
 *     end
 *
 * It is public: people keep and send it. A reader skips lines that it does not know, so lines may be added;
 * whatever changes the meaning of one gets the next number. No address of a person or a machine is in it.
 */
export const CHECK_BLOCK = { start: 'exchange-online-check', version: 1, end: 'end' } as const

/** Lines `name <host> …`. `private`: it leads into the own network, where Microsoft is not. */
export const nameStates = ['found', 'missing', 'private', 'unknown'] as const
export type NameState = (typeof nameStates)[number]

export const checkedProtocols = ['smtp', 'imap', 'pop'] as const
export type CheckedProtocol = (typeof checkedProtocols)[number]

/** Lines `<protocol> <host> <port> <what> …` whose value is one of a few words. */
export const serverStates = {
  connect: ['open', 'refused', 'no-answer', 'unknown'],
  /** What the server offers in clear, before anything is encrypted. SMTP only. */
  starttls: ['offered', 'missing', 'unknown'],
  /** The newest that both sides know; an older one is tried only where that fails. */
  tls: ['TLSv1.3', 'TLSv1.2', 'TLSv1.1', 'TLSv1.0', 'failed', 'unknown'],
  certificate: ['trusted', 'untrusted', 'wrong-name', 'expired', 'unknown'],
} as const

/** Those whose value is text of the server: at most 100 visible ASCII characters. `none` is none. */
export const serverTexts = ['greeting', 'issuer', 'auth'] as const

export type ServerState = { protocol: CheckedProtocol; host: string; port: number } & {
  [What in keyof typeof serverStates]?: (typeof serverStates)[What][number]
} & { [What in (typeof serverTexts)[number]]?: string }

export type CheckBlock = {
  version: number
  /** Which script printed it, and the day of the facts in it. */
  script?: string
  cloud?: string
  names: readonly { host: string; state: NameState }[]
  servers: readonly ServerState[]
  /** False where the last line is not there: something was cut off. */
  complete: boolean
}

/** What a block can show to be the cause. Ids are public: pages are named by them. */
export const checkCauses = [
  'name-not-found',
  'name-redirected',
  'port-blocked',
  'starttls-removed',
  'tls-too-old',
  'tls-fails',
  'tls-inspection',
  'wrong-server',
  'certificate-date',
  'no-sign-in-offered',
  'no-oauth-offered',
  /** Nothing between this machine and Microsoft is the cause. */
  'network-is-well',
  /** It could not be checked. */
  'not-checked',
] as const
export type CheckCause = (typeof checkCauses)[number]
