/** A text as people paste it, and what it should be taken for. */
export type Sample = {
  /** Id of an error, `foreign:` and the id of a reply, or `unknown`. */
  is: string
  /** Wrapped, quoted, cut, escaped or among other lines. */
  noisy: boolean
  text: string
}

/** Reads a file of samples: a line `=== id` or `=== id noisy` before each. */
export const samplesIn = (file: string): Sample[] =>
  file
    .split(/^=== /mu)
    .slice(1)
    .map((piece) => {
      const end = piece.indexOf('\n')
      const [is = '', noisy] = piece.slice(0, end).trim().split(' ')
      return { is, noisy: noisy === 'noisy', text: piece.slice(end + 1).replace(/\n$/u, '') }
    })
