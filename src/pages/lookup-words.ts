import { LOOKUP_SECONDS, type LookupFailure } from '#content/domain-answers.ts'
import type { DomainFindings } from '#flow/domain-findings.ts'

/** Why somebody did not answer. `who` is the service that was asked. */
export const failureSentence: Readonly<Record<LookupFailure, (who: string) => string>> = {
  offline: (who) => `${who} was not asked: this device has no network now. Connect it, then ask again.`,
  policy: (who) =>
    `${who} was not asked: this copy of the site does not allow it. Whoever runs it has to name the host under connect-src in its content security policy.`,
  unreachable: (who) =>
    `${who} could not be reached. A network, a filter or an extension of your browser may block it: try the other service, or another network.`,
  unreadable: (who) =>
    `${who} answered, but its answer may not be read by a page of another site (CORS), so nothing is known from there.`,
  timeout: (who) =>
    `${who} took longer than ${LOOKUP_SECONDS} seconds. Ask again, or choose the other service.`,
  refused: (who) => `${who} answered with an error. Wait a minute, then ask again.`,
  'dns-broken': (who) =>
    `${who} could not find out: the DNS servers of the domain itself do not answer, or not with a good signature. Only those who run the domain can mend that.`,
  nonsense: (who) =>
    `What came in place of an answer from ${who} makes no sense. Something between may have put a page of its own there, such as the sign-in page of a hotel network.`,
}

/** Where the mail is, in one sentence. */
export function placeSentence({ place, other }: DomainFindings, domain: string): string {
  const host = other?.name ?? other?.host ?? 'another host'
  switch (place) {
    case 'exchange':
      return other === undefined
        ? `The mail of ${domain} is in Microsoft 365.`
        : `The mail of ${domain} is in Microsoft 365. ${host} takes some of it in as well.`
    case 'behind-gateway':
      return other?.name === undefined
        ? `The mail of ${domain} comes in at ${host}: another host stands in front. Behind it, as it seems, is Microsoft 365.`
        : `The mail of ${domain} comes in at ${host}, a filter that stands in front. Behind it, as it seems, is Microsoft 365.`
    case 'elsewhere':
      return `The mail of ${domain} comes in at ${host}, and nothing says that it goes on to Microsoft 365. If your mailbox is there, your admin knows.`
    case 'none':
      return `Nobody takes mail in for ${domain}. Is it what stands behind the @ of the address?`
    case 'no-domain':
      return `There is no domain ${domain}. Check how it is spelled.`
    case 'unknown':
      return other === undefined
        ? `Where the mail of ${domain} is could not be found out.`
        : `The mail of ${domain} comes in at ${host}, a filter that stands in front. What is behind it, nothing says.`
  }
}

/** What follows for whoever sets up an app. */
export const consequences = ({
  place,
  other,
  microsoftMaySend,
  policy,
  contradiction,
}: DomainFindings): string[] =>
  place !== 'exchange' && place !== 'behind-gateway'
    ? []
    : [
        ...(contradiction
          ? [
              'The records name different clouds. Take the one that your sign-in page and your admin speak for.',
            ]
          : []),
        ...(other === undefined
          ? []
          : [`Apps connect to Microsoft and never to ${other.host}: do not take that name as a server.`]),
        ...(microsoftMaySend === false
          ? [
              'The SPF record of the domain does not name Microsoft: what you send may be refused or end up as junk. Your admin can add it.',
            ]
          : []),
        ...(policy === 'reject' || policy === 'quarantine'
          ? [
              `The domain asks others to ${policy === 'reject' ? 'refuse' : 'set aside'} mail that fails its checks (DMARC). A device that sends by another way than Microsoft’s servers needs SPF or DKIM of its own.`,
            ]
          : []),
      ]
