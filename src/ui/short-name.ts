/** Widths in em of a bold sans-serif, roughly: enough to know when a name gets too long for its ring. */
function width(letter: string): number {
  if (/\p{M}|\p{Cf}/u.test(letter)) return 0
  if (/[iljtfrI.,:;'|! -]/.test(letter)) return 0.33
  if (/[MWmw@]/.test(letter)) return 0.9
  if (/\p{Lu}/u.test(letter)) return 0.68
  return letter < '\u0530' ? 0.57 : 1
}

/** The name, or as much of it as fits into so many em, with an ellipsis. Never cuts a character in two. */
export function shortName(name: string, most: number): string {
  let used = 0
  let fits = ''
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(name)) {
    used += Math.max(...Array.from(segment, width))
    if (used > most) return `${fits.trimEnd()}…`
    fits += segment
  }
  return fits
}
