export type Term = {
  /** Public: the anchor on the page. */
  id: string
  term: string
  /** Other names for the same thing. */
  also?: readonly string[]
  /** At most 300 characters, in words that need no other entry. */
  means: string
  see?: readonly string[]
}
