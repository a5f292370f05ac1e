/**
 * Says when long work should let others have a turn, such as the message that cancels it: after so many
 * milliseconds of `now`, by waiting for `turn`.
 */
export function restsAfter(
  milliseconds: number,
  now: () => number,
  turn: () => Promise<void>,
): () => Promise<void> | undefined {
  let since = now()
  const rest = async () => {
    await turn()
    since = now()
  }
  return () => (now() - since < milliseconds ? undefined : rest())
}
