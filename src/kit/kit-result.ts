import type { KitPart } from './kit-wish.ts'

/** Why a row is missing from a part of the zip. Words stand in `content/kit-words.ts`. */
export type LeftOutReason =
  /** Neither its app nor one in its place leads to mail in this cloud on this day. */
  | 'no-way'
  /** The plan of the same zip switches off what its app needs. */
  | 'plan'
  /** No app is chosen, for it or for everybody, so there is no guide to print. */
  | 'no-app'
  /** Nobody signs in to a shared mailbox, and a profile asks for a sign-in. */
  | 'shared'
  /** What only sends is no person: nobody reads a letter to it. */
  | 'device'
  /** A value that this kind of file cannot hold. */
  | 'value'
  /** An address with `*` or `?`, which Exchange takes for any text. */
  | 'wildcard'

export type LeftOut = { row: number; part: KitPart; why: LeftOutReason }

/** `Kept`: what `keep` makes of pieces of the zip. */
export type KitResult<Kept = never> = {
  /** Pieces of the zip, for a Blob. */
  parts: (Uint8Array<ArrayBuffer> | Kept)[]
  /** What is inside, in order: a file, or a folder ending in a slash with how many files. */
  files: { name: string; count: number }[]
  skipped: LeftOut[]
  /** Rows whose app does not work as the list has it, and which got the nearest that does. */
  replaced: number
}

export type KitTell<Kept = never> = {
  /** Pieces of work done so far, about a hundred times; each row counts once for each part. */
  made: (done: number, of: number) => void
  stopped: () => boolean
  /** Asked after each piece of work: brings a promise when others should have a turn (`restsAfter`). */
  rest: () => Promise<void> | undefined
  /**
   * Takes over pieces of the zip while it grows, about a megabyte at a time, and copies them: what comes next is
   * written in their place. A worker makes a Blob of them, which the browser holds outside the page, and on the disk
   * where there are many.
   */
  keep?: (pieces: Uint8Array<ArrayBuffer>[]) => Kept
}
