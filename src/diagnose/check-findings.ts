import type { CheckBlock, CheckCause, ServerState } from '#content/check-block.ts'
import { certificateIssuers, greetingWord } from '#content/server-marks.ts'

/** One thing that a block shows: about which server or name, and what the cause is. */
export type CheckFinding = { what: string; cause: CheckCause }

/** What a block shows, in the order of cause: what comes first explains what comes later. */
export function findingsOf(block: CheckBlock): CheckFinding[] {
  const found = [
    ...block.names.flatMap(({ host, state }): CheckFinding[] =>
      state === 'missing'
        ? [{ what: host, cause: 'name-not-found' }]
        : state === 'private'
          ? [{ what: host, cause: 'name-redirected' }]
          : [],
    ),
    ...block.servers.flatMap((server) => {
      const cause = causeOf(server)
      return cause === undefined ? [] : [{ what: `${server.protocol} ${server.host} ${server.port}`, cause }]
    }),
  ]
  if (found.length > 0) return found
  const seen = block.servers.length > 0 && block.servers.every(isWell)
  return [{ what: 'all', cause: seen && block.complete ? 'network-is-well' : 'not-checked' }]
}

/** The first layer that does not hold; undefined where none is seen to fail. */
function causeOf(server: ServerState): CheckCause | undefined {
  const { protocol, connect, starttls, tls, certificate, issuer = '', greeting = '', auth = '' } = server
  if (connect === 'refused' || connect === 'no-answer') return 'port-blocked'
  if (starttls === 'missing') return 'starttls-removed'
  if (tls === 'TLSv1.0' || tls === 'TLSv1.1') return 'tls-too-old'
  if (tls === 'failed') return 'tls-fails'
  if (certificate === 'wrong-name') return 'wrong-server'
  if (certificate === 'expired') return 'certificate-date'
  if (certificate === 'untrusted' || (isText(issuer) && !isIssuer(issuer))) return 'tls-inspection'
  if (isText(greeting) && !hasWord(greeting, greetingWord[protocol].value)) return 'wrong-server'
  if (auth === 'none') return 'no-sign-in-offered'
  return isText(auth) && !/\bXOAUTH2\b/u.test(auth) ? 'no-oauth-offered' : undefined
}

const hasWord = (text: string, word: string) => text.split(/[^\w]+/u).includes(word)
const isIssuer = (text: string) => certificateIssuers.some(({ value }) => hasWord(text, value))

const isText = (text: string) => text !== '' && text !== 'unknown' && text !== 'none'

const isWell = ({ connect, tls, certificate, auth = '' }: ServerState) =>
  connect === 'open' && (tls === 'TLSv1.2' || tls === 'TLSv1.3') && certificate === 'trusted' && isText(auth)
