/** Finds many fixed strings in one pass. */
export type Automaton = {
  /** Calls back for each occurrence: which string, and the position after its last character. */
  scan: (text: Uint16Array, length: number, found: (word: number, end: number) => void) => void
}

/**
 * Aho and Corasick, 1975: one step of a table per character, however many strings there are. No regular
 * expression takes part, so nothing can backtrack.
 */
export function automaton(words: readonly string[]): Automaton {
  const { classes, count } = classesOf(words)
  // Room for as many states as there are characters; words share beginnings, so fewer are used.
  const room = words.reduce((sum, word) => sum + word.length, 1)
  const next = new Int32Array(room * count)
  const ends: number[][] = [[]]
  words.forEach((word, at) => {
    let state = 0
    for (let i = 0; i < word.length; i += 1) {
      const cell = state * count + (classes[word.charCodeAt(i)] ?? 0)
      if (next[cell] === 0) {
        next[cell] = ends.length
        ends.push([])
      }
      state = next[cell] ?? 0
    }
    ends[state]?.push(at)
  })
  const table = next.slice(0, ends.length * count)
  link(table, ends, count)
  return { scan: (text, length, found) => walk({ table, classes, count, ends }, text, length, found) }
}

type Built = { table: Int32Array; classes: Uint8Array; count: number; ends: readonly number[][] }

function walk(
  { table, classes, count, ends }: Built,
  text: Uint16Array,
  length: number,
  found: (word: number, end: number) => void,
): void {
  let state = 0
  for (let at = 0; at < length; at += 1) {
    state = table[state * count + (classes[text[at] ?? 0] ?? 0)] ?? 0
    const hits = ends[state]
    if (hits !== undefined && hits.length > 0) for (const word of hits) found(word, at + 1)
  }
}

/** Characters that no string contains share class 0, which leads back to the start. */
function classesOf(words: readonly string[]) {
  const classes = new Uint8Array(65_536)
  let count = 1
  for (const word of words) {
    for (let i = 0; i < word.length; i += 1) {
      const unit = word.charCodeAt(i)
      if (classes[unit] === 0) {
        classes[unit] = count
        count += 1
      }
    }
  }
  return { classes, count }
}

/** Fills the table breadth first: where a string breaks off, the longest tail that begins another goes on. */
function link(table: Int32Array, ends: number[][], count: number): void {
  const fall = new Int32Array(ends.length)
  const queue = [0]
  for (const state of queue) {
    for (let k = 0; k < count; k += 1) {
      const cell = state * count + k
      const child = table[cell] ?? 0
      const back = state === 0 ? 0 : (table[(fall[state] ?? 0) * count + k] ?? 0)
      if (child === 0) table[cell] = back
      else {
        fall[child] = back
        ends[child]?.push(...(ends[back] ?? []))
        queue.push(child)
      }
    }
  }
}
