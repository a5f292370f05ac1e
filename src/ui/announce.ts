type Listener = () => void

let message = ''
const listeners = new Set<Listener>()

/** Has the one polite live region of the app say this. */
export function announce(text: string): void {
  // A region that does not change is not read again: the same words twice differ by a space nobody hears.
  message = message === text ? `${text}\u00a0` : text
  for (const listener of listeners) listener()
}

export function listen(listener: Listener): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const lastMessage = (): string => message
export const noMessage = (): string => ''
