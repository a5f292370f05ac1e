import type { Filled } from '#content/filled.ts'
import type { Source } from '#content/source.ts'

/** A source as a line of a list, with its address where it has one. */
export function sourceWords({ title, publisher, dated, url }: Source): Filled {
  const label = [title, publisher, dated].filter((part) => part !== undefined).join(', ')
  return url === undefined ? [label] : [{ to: url, label }]
}
