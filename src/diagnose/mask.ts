import type { MaskKind } from '#content/mask-words.ts'
import { maskWords } from '#content/mask-words.ts'
import { namesIn } from './names.ts'
import type { Span } from './verdict.ts'

/** One thing that was replaced. The page can undo each by its number in the list. */
export type Mask = Span & {
  kind: MaskKind
  /** What stood there. */
  original: string
  /** What stands in its place: the same thing has the same one everywhere. */
  shown: string
}

export type Masked = { text: string; masks: readonly Mask[] }

/** Replaces what names a person or an organisation. Give it a text without secrets: see `redact`. */
export function mask(text: string): Masked {
  const labels = new Map<string, string>()
  const counts = new Map<MaskKind, number>()
  const masks = namesIn(text).map(({ kind, start, end }): Mask => {
    const original = text.slice(start, end)
    const key = `${kind} ${spelt(original)}`
    let shown = labels.get(key)
    if (shown === undefined) {
      const number = (counts.get(kind) ?? 0) + 1
      counts.set(kind, number)
      shown = `[${maskWords[kind].word} ${number}]`
      labels.set(key, shown)
    }
    return { kind, start, end, original, shown }
  })
  return { text: withMasks(text, masks), masks }
}

/** An address in a link is the same as one in a sentence, and so is an account in JSON. */
const spelt = (original: string): string =>
  original
    .toLowerCase()
    .replace(/%40|&#(?:64|x40);|\\u0040|=40/u, '@')
    .replace(/\\+/u, '\\')

/** The text with its masks, but for those that the person undid. */
export function withMasks(
  text: string,
  masks: readonly Mask[],
  undone: ReadonlySet<number> = new Set(),
): string {
  let result = ''
  let from = 0
  masks.forEach(({ start, end, shown, original }, at) => {
    result += text.slice(from, start) + (undone.has(at) ? original : shown)
    from = end
  })
  return result + text.slice(from)
}
