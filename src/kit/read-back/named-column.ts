import { plainHeader } from '#kit/table/columns.ts'

/** Where the first of these names stands in a header, given as `plainHeader` has them. */
export function namedColumn(header: readonly string[], names: readonly string[]): number | undefined {
  const plain = header.map(plainHeader)
  for (const name of names) {
    const at = plain.indexOf(name)
    if (at !== -1) return at
  }
  return undefined
}
