import { domainPart } from '#lib/address-parts.ts'
import { parseEmail, parseSignIn } from '#lib/email.ts'
import { isSlip, primaryAddress, suggestedAddress } from './address-cell.ts'
import { isFormula, type Cell } from './cells.ts'
import { found, type Found } from './judged.ts'

/** The address of a row. `usual` is the domain that most have. */
export function judgeEmail({ text: cell, guarded }: Cell, usual: string | undefined): Found<string> {
  const text = primaryAddress(cell)
  const runs = !guarded && isFormula(text)
  const field = 'email'
  const parsed = parseEmail(text)
  if (runs || !parsed.ok) {
    const suggestion = suggestedAddress(text, usual)
    const better = suggestion === undefined ? {} : { suggestion }
    return !runs && !parsed.ok
      ? found<string>(undefined, { field, reason: 'address', problem: parsed.reason, ...better })
      : found<string>(undefined, { field, reason: 'formula', ...better })
  }
  const { value } = parsed
  // How Entra ID names a guest: ana_fabrikam.com#EXT#@contoso.onmicrosoft.com
  if (/#ext#@/iu.test(value)) return found<string>(undefined, { field, reason: 'guest' })
  const domain = domainPart(value).toLowerCase()
  if (usual === undefined || domain === usual) return found(value)
  return isSlip(domain, usual)
    ? found<string>(undefined, {
        field,
        reason: 'domain-slip',
        suggestion: value.slice(0, -domain.length) + usual,
      })
    : found(value, { field, reason: 'other-domain', domain, usual })
}

/** The sign-in name of a row, where it is not the address. */
export function judgeUser(cell: string, email: string | undefined): Found<string> {
  if (cell.trim() === '') return found<string>(undefined)
  const field = 'user'
  const parsed = parseSignIn(cell)
  if (!parsed.ok) return found<string>(undefined, { field, reason: 'address', problem: parsed.reason })
  if (isFormula(cell)) return found<string>(undefined, { field, reason: 'formula' })
  return parsed.value.toLowerCase() === email?.toLowerCase() ? found<string>(undefined) : found(parsed.value)
}
