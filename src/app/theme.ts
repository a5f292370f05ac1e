import { dropKept, readKept, writeKept } from '#pages/kept.ts'
import type { Theme } from '#ui/ThemeToggle.tsx'

const KEY = 'theme'

/** What was chosen on this device; `system` while nobody chose. */
export function chosenTheme(): Theme {
  const kept = readKept(KEY)
  return kept === 'light' || kept === 'dark' ? kept : 'system'
}

/** Takes a theme for this page, and keeps it for the next visit. */
export function chooseTheme(theme: Theme): void {
  if (theme === 'system') dropKept(KEY)
  else writeKept(KEY, theme)
  showTheme(theme)
}

/** The style sheet has the device's own theme unless the document names one. */
export function showTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset['theme']
  else document.documentElement.dataset['theme'] = theme
}
