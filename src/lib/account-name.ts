import { domainPart, localPart } from './address-parts.ts'
import { fileNamePart } from './file-name.ts'
import { shortHash } from './short-hash.ts'

/**
 * What an account is called on a computer: a name of ASCII letters, digits, `.`, `_` and `-`, and no other
 * account’s. No domain has the `_` before it in it. Where letters were folded or cut, the sum of the whole
 * address tells two apart; it has no dot, as every domain does.
 */
export function accountName(typed?: string): string {
  if (typed === undefined) return 'm365'
  // A server takes capitals and small letters for the same.
  const address = typed.toLowerCase()
  const parts = [localPart(address), domainPart(address)]
  const names = parts.map(fileNamePart)
  const same = names.every((name, at) => name === parts[at])
  return ['m365-', names.join('_'), ...(same ? [] : ['_', shortHash(address)])].join('')
}
