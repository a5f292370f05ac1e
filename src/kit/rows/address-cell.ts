import { parseEmail } from '#lib/email.ts'
import { slipsBetween } from '#flow/slips.ts'

/** No address is longer (RFC 5321, 4.5.3.1: 64, the sign and 255), nor worth a guess. */
const LONGEST = 400

/**
 * The address in a cell of addresses: `SMTP:ana@contoso.com+smtp:a@contoso.onmicrosoft.com`. The one in
 * capitals is the primary one. Other cells stay as they are.
 */
export function primaryAddress(cell: string): string {
  if (!/^\s*[A-Za-z0-9]+:/u.test(cell)) return cell
  // One sign before the prefix, however many there are: a run of them would be gone through again and again.
  const starts = [...cell.matchAll(/(?:^|[+,;\s])([A-Za-z0-9]{1,20}):/gu)].map(
    ({ index, 0: { length }, 1: kind }) => ({
      kind: kind ?? '',
      before: index,
      from: index + length,
    }),
  )
  const primary = starts.findIndex(({ kind }) => kind === 'SMTP')
  const of = primary >= 0 ? primary : starts.findIndex(({ kind }) => /^(?:smtp|mailto)$/iu.test(kind))
  const start = starts[of]
  if (start === undefined) return cell
  const end = Math.min(starts[of + 1]?.before ?? cell.length, start.from + LONGEST)
  return cell.slice(start.from, end).replace(/[+,;\s]+$/u, '')
}

/** A way to write it that is an address, where the mistake is plain to see. Undefined: nobody can know. */
export function suggestedAddress(cell: string, domain: string | undefined): string | undefined {
  const text = cell
    .slice(0, LONGEST)
    .normalize('NFKC')
    .replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
  const inside = /<([^<>]+@[^<>]+)>/u.exec(text)?.[1] ?? text
  const bare = inside
    .replaceAll(/\s*(?:\(at\)|\[at\]| at )\s*/giu, '@')
    .replaceAll(/["“”„«»‘’`´]/gu, '')
    .replaceAll(/\s/gu, '')
    .replace(/^[=+\-'<(:,;.]+/u, '')
    .replace(/[>):,;.']+$/u, '')
    .replaceAll(/@{2,}/gu, '@')
    .replaceAll(/\.{2,}/gu, '.')
    .replace(/,(?=[a-z]{2,}$)/iu, '.')
  const whole = bare.includes('@') ? bare : withAt(bare, domain)
  const parsed = parseEmail(whole)
  return parsed.ok && parsed.value !== cell.trim() ? parsed.value : undefined
}

/** `chloe.contoso.com`: a dot in place of the sign. */
const withAt = (text: string, domain: string | undefined): string =>
  domain !== undefined && text.toLowerCase().endsWith(`.${domain}`)
    ? `${text.slice(0, -domain.length - 1)}@${domain}`
    : text

/**
 * Whether a domain is another one but for a slip of the hand: `contsoo.com`. Its last part alone tells organisations
 * and countries apart: `contoso.ch` is no slip of `contoso.com`, but `contoso.con` is, for there is no such part.
 */
export function isSlip(domain: string, of: string): boolean {
  if (domain === of || slipsBetween(domain, of) > 2) return false
  const [name, last] = parts(domain)
  return name !== parts(of)[0] || NO_DOMAIN.test(last)
}

const parts = (domain: string): [name: string, last: string] => {
  const at = domain.lastIndexOf('.')
  return [domain.slice(0, at), domain.slice(at + 1)]
}

/** `com`, `net` and `org` as they are mistyped, where no country or registry has the result. */
const NO_DOMAIN = /^(?:con|cpm|vom|xom|comm|ocm|nett|ent|ogr|rog|orgg)$/u
