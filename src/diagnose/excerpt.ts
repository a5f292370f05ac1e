import type { Span } from './verdict.ts'

/** A piece of an excerpt. `gap`: something was left out here. */
export type Piece = { text: string; marked?: true } | { gap: true }

/** So much of the text is shown around a place that decided. */
const AROUND = 160

/** The parts of a text around these places, the places marked. Long stretches between them are left out. */
export function excerpt(text: string, spans: readonly Span[]): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  for (const { start, end } of apart(spans)) {
    const line = Math.max(at, lineStart(text, start))
    const reached = pieces.length === 0 ? 0 : Math.min(at + AROUND, line)
    // What is hardly longer than the sign for it is not left out.
    const from = line - reached <= AROUND ? reached : line
    if (reached > at) pieces.push({ text: text.slice(at, reached) })
    if (from > reached) pieces.push({ gap: true })
    if (start > from) pieces.push({ text: text.slice(from, start) })
    pieces.push({ text: text.slice(start, end), marked: true })
    at = end
  }
  const last = text.length - at <= 2 * AROUND ? text.length : at + AROUND
  if (last > at) pieces.push({ text: text.slice(at, last) })
  if (last < text.length) pieces.push({ gap: true })
  return pieces
}

/** The beginning of the line, or as near to it as is worth showing. */
const lineStart = (text: string, at: number): number =>
  at === 0 ? 0 : Math.max(text.lastIndexOf('\n', at - 1) + 1, at - AROUND)

/** In the order of the text, without what lies within another. */
function apart(spans: readonly Span[]): Span[] {
  const kept: Span[] = []
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span)
  }
  return kept
}
