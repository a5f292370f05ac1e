import type { Filled } from '#content/filled.ts'
import { addressMarkdown, codeMarkdown, quoteMarkdown } from '#lib/quote-markdown.ts'
import { joined } from './joined-codes.ts'

/** A sentence as one line of CommonMark: controls bold, values as code, links with their address. */
export const sentence = (filled: Filled): string => joined(filled).map(piece).join('').trim()

/** Bold words before a sentence. Never around one: a control in it is bold itself, and bold does not nest. */
export const lead = (words: string): string => `**${quoteMarkdown(words)}**`

/** One entry of a list. Its paragraphs stand under each other, so that none is glued to the next. */
export function entry(marker: string, paragraphs: readonly string[]): string {
  const indent = ' '.repeat(marker.length + 1)
  return `${marker} ${paragraphs.join(`\n\n${indent}`)}`
}

function piece(part: Filled[number]): string {
  if (typeof part === 'string') return quoteMarkdown(part)
  if ('control' in part) return `**${quoteMarkdown(part.control)}**`
  if ('code' in part) return codeMarkdown(part.code)
  if ('shown' in part) return part.known ? codeMarkdown(part.shown) : quoteMarkdown(part.shown)
  // A page of ours has no address here: the text may be read anywhere.
  if (!/^https?:/u.test(part.to)) return quoteMarkdown(part.label)
  return `${quoteMarkdown(part.label)}: ${addressMarkdown(part.to)}`
}
