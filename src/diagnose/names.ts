import type { MaskKind } from '#content/mask-words.ts'
import { formerMailHost, mailHosts } from '#content/mail-hosts.ts'
import { publicId, publicSites, windowsDomains } from '#content/public-names.ts'
import { routeFacts } from '#content/route-facts.ts'
import { withinDomain } from '#lib/within-domain.ts'
import { looksLikeHost } from './host-shape.ts'
import { isMicrosoft } from './hosts.ts'
import { peopleIn } from './people.ts'
import type { Span } from './verdict.ts'

type Name = Span & { kind: MaskKind }

// All bounded, and begun only after a boundary.
const MESSAGE_ID = /<[^<>\s@]{8,200}@[^<>\s@]{1,200}>/gu
const ID = /(?<![\w-])[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![\w-])/giu
const IPV4 = /(?<![\w.])\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}(?![\w.]*\d)/gu
const IPV6 = /(?<![\w:.])[0-9a-f:]{4,39}(?![\w:])/giu
const USER =
  /(?<=[\\/](?:Users|home|Benutzer)[\\/]{1,4})[^\\/\s:"']{1,60}|(?<=\/cn=Recipients\/cn=)[^\s/;,"']{1,120}/giu
/** `CONTOSO\ana`, `contoso.local\ana`, and after a word for it any: a path and `\n` look much the same. */
const ACCOUNT =
  /(?<![\w\\/:.-])(?:[A-Z][A-Z0-9-]{1,15}|[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}|(?<=(?:user|username|login|account|konto|benutzer)(?:[ =:"'(]|%3D){1,4})[\w-]{1,20})\\{1,4}(?![nrt](?:\b|[A-Z0-9\\]))\p{L}[\p{L}\p{N}._$-]{0,60}(?![\\\w])/gu
const HOST = /(?<![\p{L}\p{N}_@.-])[\p{L}\p{N}_-]{1,63}(?:\.[\p{L}\p{N}_-]{1,63}){1,8}(?![\p{L}\p{N}_-])/gu
/** “does not exist in tenant 'Contoso Ltd'”, as the sign-in of Microsoft says. */
const ORGANISATION =
  /(?<=(?:directory|tenant|organi[sz]ation|company)[ ]{1,2}(?:'|"|“|&#39;))[^'"”&\n]{2,80}(?=['"”&])/giu

// RFC 1122, 3.2.1.3: this machine, this network, and the mask of one.
const OWN_MACHINE = /^(?:127\.\d+\.\d+\.\d+|0\.0\.0\.0|255\.255\.255\.\d+)$/u
/** More ends of names than `looksLikeHost` knows: one that is no host after all can be shown again. */
const MORE_ENDS =
  /\.(?:berlin|hamburg|koeln|cologne|bayern|saarland|ruhr|nrw|wien|tirol|swiss|paris|london|amsterdam|brussels|nyc|tokyo|barcelona|madrid|istanbul|quebec|africa|asia|scot|wales|cat|gal|eus|ngo|ong|bank|school|university|academy|agency|company|consulting|digital|solutions|services|group|world|health|clinic|dental|legal|gmbh|ltd|llc|inc|club|systems|software|technology|studio|foundation|church|museum|mobi|xyz|international|global|energy|immo|versicherung|microsoft|xn--[a-z0-9-]{2,59})$/iu

const MOST_NAMES = 20

const ownEnds: readonly string[] = [
  formerMailHost.value,
  ...mailHosts.flatMap(({ at, ends }) => (at === 'exchange' ? [ends.value] : [])),
]

/** Everything in a text that names somebody, in order, none within another. */
export function namesIn(text: string): Name[] {
  const found: Name[] = [
    ...all(text, MESSAGE_ID, 'message-id', (id) => /\d/u.test(id.split('@')[0] ?? '')),
    ...people(text),
    ...all(text, ORGANISATION, 'name', (name) => !/^[\w-]+(?:\.[\w-]+)+$/u.test(name)),
    ...all(text, ID, 'id', (id) => !id.startsWith(publicId.value)),
    ...all(
      text,
      IPV4,
      'ip',
      (ip) => !OWN_MACHINE.test(ip) && ip.split('.').every((part) => Number(part) < 256),
    ),
    ...all(text, IPV6, 'ip', isIpv6),
    ...all(text, USER, 'user', (user) => user !== 'runner' && user !== 'root'),
    ...all(text, ACCOUNT, 'user', (name) => !windowsDomains.includes(name.split('\\')[0] ?? '')),
    ...all(text, HOST, 'host', (host) => (looksLikeHost(host) || MORE_ENDS.test(host)) && isOwnHost(host)),
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

/** Microsoft’s names are the same for everybody, but for those in which the name of a customer stands. */
function isOwnHost(host: string): boolean {
  const name = host.toLowerCase()
  if (ownEnds.some((end) => name !== end && withinDomain(name, end))) return name !== routeFacts.hveHost.value
  return !isMicrosoft(name) && !publicSites.some((site) => withinDomain(name, site))
}

/** Addresses and the names before them. A name of several words is masked wherever else it stands. */
function people(text: string): Name[] {
  const persons = peopleIn(text)
  const names = new Set(
    persons.flatMap(({ name }) => (name === undefined ? [] : [text.slice(name.start, name.end)])),
  )
  return [
    ...persons.map(({ address }): Name => ({ kind: 'address', ...address })),
    ...persons.flatMap(({ name }): Name[] => (name === undefined ? [] : [{ kind: 'name', ...name }])),
    ...[...names]
      .filter((name) => name.includes(' '))
      .slice(0, MOST_NAMES)
      .flatMap((name) => elsewhere(text, name)),
  ]
}

function elsewhere(text: string, name: string): Name[] {
  const found: Name[] = []
  for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + name.length))
    found.push({ kind: 'name', start, end: start + name.length })
  return found
}

function isIpv6(ip: string): boolean {
  const groups = ip.split(':')
  if (groups.some((group) => group.length > 4) || ip === '::1' || ip === '::') return false
  return ip.includes('::') ? groups.some((group) => group !== '') : groups.length === 8
}
