import { domainPart } from '#lib/address-parts.ts'
import { primaryAddress } from './address-cell.ts'

/** The domain that more than half of the addresses have, in small letters. */
export function usualDomain(cells: Iterable<string>): string | undefined {
  const counts = new Map<string, number>()
  let of = 0
  for (const cell of cells) {
    const domain = cell.length > 1000 ? '' : domainPart(primaryAddress(cell)).trim().toLowerCase()
    if (domain === '') continue
    of += 1
    counts.set(domain, (counts.get(domain) ?? 0) + 1)
  }
  const [most] = [...counts].toSorted((a, b) => b[1] - a[1])
  return most !== undefined && most[1] * 2 > of ? most[0] : undefined
}
