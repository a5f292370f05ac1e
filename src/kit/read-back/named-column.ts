/** A name without what differs from export to export: case, blanks, signs, accents. */
export const plainName = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '')

/** Where the first of these names stands in a header, given as `plainName` has them. */
export function namedColumn(header: readonly string[], names: readonly string[]): number | undefined {
  const plain = header.map(plainName)
  for (const name of names) {
    const at = plain.indexOf(name)
    if (at !== -1) return at
  }
  return undefined
}
