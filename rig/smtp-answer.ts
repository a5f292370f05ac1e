/** What a server says to a line, and what follows from it. */
export type Answer = {
  reply?: string
  then?: 'secure' | 'close'
  /** Takes the next line in place of the commands. */
  next?: (line: string) => Answer
  /** Who is signed in from now on. */
  user?: string
}
