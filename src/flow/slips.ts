/** More slips than anybody is forgiven. */
const NONE = 9

/**
 * How many letters somebody mistyped of a word: put in, left out, exchanged, or swapped with the next one.
 * Short words are forgiven less, and a first letter is hardly ever wrong; `9` where it is another word.
 */
export function slipsBetween(typed: string, word: string): number {
  const most = typed.length < 4 ? 0 : typed.length < 7 ? 1 : 2
  // A word that differs more in length alone cannot be nearer; a short one with a letter too many is another.
  const longer = typed.length - word.length
  if (longer > (typed.length < 6 ? 0 : most) || -longer > most) return NONE
  if (typed[0] !== word[0]) return NONE
  const slips = distance(typed, word, most)
  return slips <= most ? slips : NONE
}

/** The distance of Damerau and Levenshtein with neighbours swapped once; `most + 1` where it is more. */
function distance(a: string, b: string, most: number): number {
  let before: readonly number[] = []
  let row: readonly number[] = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const exchange = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      const swap = swapped ? (before[j - 2] ?? 0) + 1 : NONE
      next.push(Math.min(exchange, swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    if (Math.min(...next) > most) return most + 1
    before = row
    row = next
  }
  return row.at(-1) ?? most + 1
}
