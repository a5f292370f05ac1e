import { typedBefore } from './typed-before.ts'

/**
 * What was typed and not sent yet, kept for this tab so that Back and Reload do not lose it. A draft
 * belongs to the value it began with: a link for somebody else has drafts of its own.
 */
const PREFIX = 'exchange-online-setup:draft:'

/** The draft of a field, else what stands in the page already, else the value of the link. */
export function readDraft(field: string, base: string): string {
  try {
    const kept = window.sessionStorage.getItem(PREFIX + field)
    const [of, text] = kept === null ? [] : (JSON.parse(kept) as [string?, string?])
    if (of === base && text !== undefined) return text
  } catch {
    // Blocked, or not ours: then there is no draft.
  }
  return typedBefore(field) ?? base
}

export function writeDraft(field: string, base: string, text: string): void {
  try {
    window.sessionStorage.setItem(PREFIX + field, JSON.stringify([base, text]))
  } catch {
    // Blocked or full: the field itself still has it.
  }
}

export function dropDraft(field: string): void {
  try {
    window.sessionStorage.removeItem(PREFIX + field)
  } catch {
    // Blocked storage holds nothing.
  }
}
