import { errorOf, type ErrorId } from '#content/errors.ts'
import type { Confidence } from '#content/fact.ts'
import { foreignIds, foreignOf, foreignReplies, type ForeignId } from '#content/foreign-replies.ts'
import { addressDomains, isPersonal, otherServers, providerOf } from './hosts.ts'
import type { Span, Verdict } from './verdict.ts'

/** Somebody else’s server. `other`: one we only know by the name that stands in the text. */
export type ForeignVerdict = {
  reply: ForeignId | 'other'
  host?: string
  sure: Confidence
  spans: readonly Span[]
}

/** A text that names a server and refuses nothing is no error. */
const REFUSAL = /(?<![\d.])[45]\d\d[ -]\d\.\d\.\d|denied|rejected|refused|authentication|login/iu
const isSignIn = (id: ErrorId): boolean => !['delivery', 'sending'].includes(errorOf(id).phase)

type Judged = { kept: readonly Verdict[]; foreign: readonly ForeignVerdict[] }

/** Keeps verdicts out of texts of other servers: they use many of the same words. */
export function judged(
  text: string,
  verdicts: readonly Verdict[],
  replies: readonly ForeignVerdict[],
  microsoft: boolean,
): Judged {
  if (verdicts.length === 0 && replies.length === 0 && !REFUSAL.test(text)) return { kept: [], foreign: [] }
  const servers = otherServers(text)
  if (isPersonalAccount(text, verdicts)) return { kept: [], foreign: [personal(replies)] }
  const own = verdicts.filter(({ error, sure }) => sure !== 'unsure' && errorOf(error).shared !== true)
  const named = moreExact(text, servers, replies)
  const sureReplies = named.filter(({ sure }) => sure === 'sure')
  const clear = sureReplies.length > 0 ? sureReplies : named.filter(({ sure }) => sure === 'likely')
  if (clear.length > 0) {
    const kept = microsoft ? verdicts.filter(({ sure }) => sure !== 'unsure') : own
    // A name in passing is no reply: beside a verdict of ours it only confuses.
    return { kept, foreign: own.length > 0 && sureReplies.length === 0 ? [] : clear }
  }
  if (microsoft || own.length > 0 || servers.length === 0) return { kept: verdicts, foreign: [] }
  return { kept: [], foreign: servers.slice(0, 3).map((host) => byName(text, host)) }
}

/** Dovecot, Postfix and the like are programs: whose server it is says more. */
function moreExact(
  text: string,
  servers: readonly string[],
  replies: readonly ForeignVerdict[],
): readonly ForeignVerdict[] {
  const clear = replies.filter(({ sure }) => sure !== 'unsure')
  const isProgram = ({ reply }: ForeignVerdict) =>
    reply !== 'other' && foreignReplies[reply].hosts.length === 0
  if (!clear.some(isProgram)) return clear
  const providers = clear.filter((reply) => !isProgram(reply))
  if (providers.length > 0) return providers.map((reply) => ({ ...reply, sure: 'sure' }))
  const hosts = servers.filter((host) => providerOf(host) !== undefined).map((host) => byName(text, host))
  return hosts.length > 0 ? hosts : clear
}

function byName(text: string, host: string): ForeignVerdict {
  const start = text.toLowerCase().indexOf(host)
  const spans = start < 0 ? [] : [{ start, end: start + host.length }]
  return { reply: providerOf(host) ?? 'other', host, sure: 'likely', spans }
}

/** Outlook.com speaks with the words of Exchange Online. Only the account tells them apart. */
function isPersonalAccount(text: string, verdicts: readonly Verdict[]): boolean {
  if (verdicts.some(({ error }) => !isSignIn(error) || errorOf(error).organisationOnly === true)) return false
  const domains = addressDomains(text)
  const others = domains.filter((domain) => !isPersonal(domain) && !domain.endsWith('.outlook.com'))
  const consumerServer = /(?:smtp|imap|pop)-mail\.outlook\.com/iu.test(text)
  if (others.length > 0) return false
  return domains.some(isPersonal) || (consumerServer && !/office365\.com/iu.test(text))
}

const personalReply = foreignIds.find((id) => foreignOf(id).personal === true) ?? 'other'

const personal = (replies: readonly ForeignVerdict[]): ForeignVerdict => ({
  reply: personalReply,
  sure: 'likely',
  spans: replies.find(({ reply }) => reply === personalReply)?.spans ?? [],
})
