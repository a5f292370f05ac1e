import { parseEmail } from '#lib/email.ts'
import { slipsBetween } from '#flow/slips.ts'

/**
 * The address in a cell of addresses: `SMTP:ana@contoso.com+smtp:a@contoso.onmicrosoft.com`. The one in
 * capitals is the primary one. Other cells stay as they are.
 */
export function primaryAddress(cell: string): string {
  if (!/^\s*[A-Za-z0-9]+:/u.test(cell)) return cell
  const [first, ...others] = cell.trim().split(/[+,;\s]+(?=[A-Za-z0-9]+:)/u)
  const all = [first, ...others].map((each) => each ?? '')
  const address =
    all.find((each) => each.startsWith('SMTP:')) ?? all.find((each) => /^(?:smtp|mailto):/iu.test(each))
  return address === undefined ? cell : address.slice(address.indexOf(':') + 1)
}

/** A way to write it that is an address, where the mistake is plain to see. Undefined: nobody can know. */
export function suggestedAddress(cell: string, domain: string | undefined): string | undefined {
  const text = cell
    .slice(0, 1000)
    .normalize('NFKC')
    .replaceAll(/[\p{Cc}\p{Cf}]/gu, ' ')
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

/** Whether a domain is another one but for a slip of the hand: `contsoo.com`. */
export const isSlip = (domain: string, of: string): boolean => domain !== of && slipsBetween(domain, of) <= 2
