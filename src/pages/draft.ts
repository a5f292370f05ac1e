/**
 * What was typed and not sent yet, kept for this tab so that Back and Reload do not lose it. A draft
 * belongs to the value it was typed over: a link to another mailbox shows its own.
 */
const place = (field: string, over: string) => `exchange-online-setup:draft:${field}:${over}`

export function readDraft(field: string, over: string): string | undefined {
  try {
    return window.sessionStorage.getItem(place(field, over)) ?? undefined
  } catch {
    return undefined
  }
}

/** The value itself is no draft of it. */
export function writeDraft(field: string, over: string, text: string): void {
  try {
    if (text === over) window.sessionStorage.removeItem(place(field, over))
    else window.sessionStorage.setItem(place(field, over), text)
  } catch {
    // Blocked or full: the field itself still has it.
  }
}
