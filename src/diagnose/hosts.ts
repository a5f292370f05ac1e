import { foreignIds, foreignReplies, type ForeignId } from '#content/foreign-replies.ts'
import { microsoftHosts, personalDomains } from '#content/microsoft-hosts.ts'
import { withinDomain } from '#lib/within-domain.ts'
import { looksLikeHost } from './host-shape.ts'

// Names of mail servers as people write them into settings. Bounded, and no two parts can share a character.
const SERVER =
  /(?<![\w.-])(?:smtps?|imaps?|pop3?|mail|mx\d?|e?mail-smtp|relay|outgoing|incoming|securesmtp|smtpout|smtp-relay|mailserver|exchange)[\w-]{0,30}(?:\.[a-z0-9-]{1,40}){2,5}/giu
/** Meant as Microsoft’s, with a slip: smtp.ofice365.com, smtp.outlook365.com. */
const MISSPELT = /365|out?lo+k|of+i?ce/u

export const isMicrosoft = (host: string): boolean =>
  microsoftHosts.some((domain) => withinDomain(host, domain))

/** Names of mail servers in a paste that are not Microsoft’s, each once; also one that was wrapped. */
export function otherServers(text: string): string[] {
  const found = serversIn(text)
  return found.length > 0 ? found : serversIn(text.replaceAll(/=?\r?\n(?:[>|] ?){0,8}/gu, ''))
}

function serversIn(text: string): string[] {
  const found = new Set<string>()
  for (const [name] of text.matchAll(SERVER)) {
    const host = name.toLowerCase()
    if (!isMicrosoft(host) && !MISSPELT.test(host) && looksLikeHost(host)) found.add(host)
    if (found.size >= 50) break
  }
  return [...found]
}

/** Whose server it is, as far as its name says so. */
export const providerOf = (host: string): ForeignId | undefined =>
  foreignIds.find((id) => foreignReplies[id].hosts.some((domain) => withinDomain(host, domain)))

/** The domains of the addresses in a paste, each once. */
export function addressDomains(text: string): string[] {
  const found = new Set<string>()
  for (let at = text.indexOf('@'); at >= 0 && found.size < 50; at = text.indexOf('@', at + 1)) {
    if (!/[\w.+-]/u.test(text.charAt(at - 1))) continue
    const domain = /^[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,5}/iu.exec(text.slice(at + 1, at + 260))?.[0]
    if (domain !== undefined) found.add(domain.toLowerCase())
  }
  return [...found]
}

/** outlook.com, hotmail.co.uk: an account of a person, and not of an organisation. */
export function isPersonal(domain: string): boolean {
  const [first = '', second = '', third, ...more] = domain.split('.')
  return (
    personalDomains.includes(first) &&
    second.length <= 3 &&
    (third === undefined || third.length <= 3) &&
    more.length === 0
  )
}
