/** What was typed and not sent yet, kept for this tab so that Back and Reload do not lose it. */
const PREFIX = 'exchange-online-setup:draft:'

export function readDraft(field: string): string | undefined {
  try {
    return window.sessionStorage.getItem(PREFIX + field) ?? undefined
  } catch {
    return undefined
  }
}

/** An empty text forgets the draft. */
export function writeDraft(field: string, text: string): void {
  try {
    if (text === '') window.sessionStorage.removeItem(PREFIX + field)
    else window.sessionStorage.setItem(PREFIX + field, text)
  } catch {
    // Blocked or full: the field itself still has it.
  }
}
