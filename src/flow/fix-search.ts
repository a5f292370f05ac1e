import type { FixRow } from '#content/fix-row.ts'

/** The rows in which every word of a search stands: in the title, the texts, the id or a sign-in number. */
export function fittingFixes(rows: readonly FixRow[], search: string): readonly FixRow[] {
  const words = plain(search).split(/\s+/u).filter(Boolean)
  if (words.length === 0) return rows
  return rows.filter((row) => {
    const text = plain(
      [row.title, row.id, ...row.texts, ...(row.codes ?? []).map((code) => `AADSTS${code}`)].join('\n'),
    )
    return words.every((word) => text.includes(word))
  })
}

const plain = (text: string): string => text.toLowerCase().replaceAll(/[’‘`]/gu, "'")
