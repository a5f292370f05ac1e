/** Longer is not worth reading back to anybody. */
const LONGEST = 30

/** A stranger’s text inside our sentence: one short line that cannot turn the rest round (Unicode isolates). */
export const quoted = (text: string): string => {
  const line = text.replaceAll(/[\p{C}\s]+/gu, ' ').trim()
  return `“\u2068${line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line}\u2069”`
}
