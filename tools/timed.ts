/** Runs one piece of work and prints what it was, how long it took and what it says of itself. */
export async function timed(title: string, work: () => Promise<unknown>): Promise<void> {
  const start = performance.now()
  const result = await work()
  const note = typeof result === 'string' ? `, ${result}` : ''
  console.log(`${title.padEnd(18)} ${seconds(performance.now() - start)}${note}`)
}

export const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`
