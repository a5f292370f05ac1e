import type { MaskKind } from '#content/mask-words.ts'
import { isMicrosoft, looksLikeHost } from './hosts.ts'
import type { Span } from './verdict.ts'

type Name = Span & { kind: MaskKind }

// All bounded, and begun only after a boundary.
const MESSAGE_ID = /<[^<>\s@]{8,200}@[^<>\s@]{1,200}>/gu
const ID = /(?<![\w-])[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![\w-])/giu
const IPV4 = /(?<![\w.])\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}(?![\w.]*\d)/gu
const IPV6 = /(?<![\w:.])[0-9a-f:]{4,39}(?![\w:])/giu
const USER = /(?<=[\\/](?:Users|home|Benutzer)[\\/]{1,2})[^\\/\s:"']{1,60}/gu
const HOST = /(?<![\w@.-])[a-z0-9_-]{1,63}(?:\.[a-z0-9_-]{1,63}){1,8}(?![\w-])/giu

/** Ids of Microsoft’s own services, the same everywhere. */
const PUBLIC_ID = /^0000000[0-9a-f]-0000-/iu
const OWN_MACHINE = /^(?:127\.\d+\.\d+\.\d+|0\.0\.0\.0|255\.255\.255\.\d+)$/u
/** Hosts of Microsoft that carry the name of the customer. */
const CUSTOMER_HOST =
  /^[^.]+(?:\.mail\.protection\.(?:outlook\.com|office365\.us|partner\.outlook\.cn)|\.mail\.(?:protection\.)?apps\.mil|\.[a-z]-v\d\.mx\.microsoft|\.mail\.onmicrosoft\.com|\.onmicrosoft\.com|\.sharepoint\.com)$/iu
const PUBLIC_SITES =
  /(?:^|\.)(?:github\.com|google\.com|gmail\.com|mozilla\.org|thunderbird\.net|nodemailer\.com|python\.org|php\.net|w3\.org|yahoo\.com|live\.com|apple\.com|stackoverflow\.com|spamhaus\.org)$/iu

/** Everything in a text that names somebody, in order, none within another. */
export function namesIn(text: string): Name[] {
  const found: Name[] = [
    ...all(text, MESSAGE_ID, 'message-id', (id) => /\d/u.test(id.split('@')[0] ?? '')),
    ...addresses(text),
    ...all(text, ID, 'id', (id) => !PUBLIC_ID.test(id)),
    ...all(
      text,
      IPV4,
      'ip',
      (ip) => !OWN_MACHINE.test(ip) && ip.split('.').every((part) => Number(part) < 256),
    ),
    ...all(text, IPV6, 'ip', isIpv6),
    ...all(text, USER, 'user', (user) => user !== 'runner' && user !== 'root'),
    ...all(text, HOST, 'host', (host) => looksLikeHost(host) && isOwnHost(host)),
  ]
  let end = 0
  return found
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter((name) => {
      if (name.start < end) return false
      end = name.end
      return true
    })
}

function all(text: string, pattern: RegExp, kind: MaskKind, is: (found: string) => boolean): Name[] {
  return [...text.matchAll(pattern)]
    .filter(([found]) => is(found))
    .map(({ 0: found, index }) => ({ kind, start: index, end: index + found.length }))
}

const isOwnHost = (host: string): boolean =>
  CUSTOMER_HOST.test(host) || (!isMicrosoft(host.toLowerCase()) && !PUBLIC_SITES.test(host))

function isIpv6(ip: string): boolean {
  const groups = ip.split(':')
  if (groups.some((group) => group.length > 4) || ip === '::1' || ip === '::') return false
  return ip.includes('::') ? groups.some((group) => group !== '') : groups.length === 8
}

/** From each @ outwards: a pattern that looks for the part before it would try every letter of a long word. */
function addresses(text: string): Name[] {
  const found: Name[] = []
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const before = /[\p{L}\p{N}.!#$%&'*+/=?^_{|}~-]{1,64}$/u.exec(text.slice(Math.max(0, at - 64), at))?.[0]
    const after = /^[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,6}/u.exec(
      text.slice(at + 1, at + 260),
    )?.[0]
    const local = before?.replace(/^['=/]+/u, '') ?? ''
    if (local !== '' && after !== undefined)
      found.push({ kind: 'address', start: at - local.length, end: at + 1 + after.length })
  }
  return found
}
