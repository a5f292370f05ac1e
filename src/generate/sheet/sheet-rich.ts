import type { Filled } from '#content/filled.ts'
import { htmlText } from '#lib/quote-html.ts'

/** A sentence of a sheet: controls bold, values kept apart from the direction of the text around them. */
export const richHtml = (filled: Filled): string => filled.map(piece).join('')

function piece(part: Filled[number]): string {
  if (typeof part === 'string') return htmlText(part)
  if ('control' in part) return `<b>${htmlText(part.control)}</b>`
  if ('code' in part) return `<code dir="ltr">${htmlText(part.code)}</code>`
  if ('shown' in part) return part.known ? `<bdi>${htmlText(part.shown)}</bdi>` : htmlText(part.shown)
  // Nothing on paper can be followed, and the code beside the title leads to all of it.
  return htmlText(part.label)
}
