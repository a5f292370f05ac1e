/**
 * What this browser keeps for the person: ticks and the theme. Storage may be blocked or full;
 * then it is kept for as long as the page is open.
 */
const meanwhile = new Map<string, string>()

const PREFIX = 'exchange-online-setup:'

export function readKept(key: string): string | undefined {
  try {
    return window.localStorage.getItem(PREFIX + key) ?? meanwhile.get(key)
  } catch {
    return meanwhile.get(key)
  }
}

/** Returns whether it will still be there on the next visit. */
export function writeKept(key: string, value: string): boolean {
  meanwhile.set(key, value)
  try {
    window.localStorage.setItem(PREFIX + key, value)
    return true
  } catch {
    return false
  }
}

export function dropKept(key: string): void {
  meanwhile.delete(key)
  try {
    window.localStorage.removeItem(PREFIX + key)
  } catch {
    // Blocked storage holds nothing.
  }
}

/** Whether this browser keeps anything at all; a private window or a policy may forbid it. */
export function canKeep(): boolean {
  try {
    return window.localStorage.length >= 0
  } catch {
    return false
  }
}
