import type { KitTell } from './kit-result.ts'

/** Thrown to leave the work in the middle; whoever began it catches it. */
export class Stopped extends Error {}

/** Counts pieces of work, tells how far it is about a hundred times, and lets others have a turn. */
export function turns(
  of: number,
  { made, stopped, rest }: Pick<KitTell, 'made' | 'stopped' | 'rest'>,
): (worked?: boolean) => Promise<void> {
  const step = Math.max(1, Math.floor(of / 100))
  let done = 0
  return async (worked = true) => {
    if (worked) {
      done += 1
      if (done % step === 0 || done === of) made(done, of)
    }
    await rest()
    if (stopped()) throw new Stopped()
  }
}
