/** What a file is shown as. `bytes`: it is no text. `refused`: it cannot hold what was typed. */
export type Preview = { kind: 'text'; text: string } | { kind: 'bytes' | 'refused' }

/** A file as a person reads it: without the marks and line ends that only programs need. */
export function previewOf(write: () => string | Uint8Array): Preview {
  const body = unlessRefused(write)
  if (body === undefined) return { kind: 'refused' }
  if (typeof body !== 'string') return { kind: 'bytes' }
  return {
    kind: 'text',
    text: body
      .replace(/^\uFEFF/u, '')
      .replaceAll('\r\n', '\n')
      .trimEnd(),
  }
}

/** What a format writes; undefined where it refuses a value. Any other error is a mistake of ours. */
export function unlessRefused<Result>(write: () => Result): Result | undefined {
  try {
    return write()
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}
