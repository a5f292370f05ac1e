import type { Page } from '@playwright/test'

/** What can be pressed outside running text and is smaller than a fingertip: 44 by 44 px. */
export const smallTargets = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const LEAST = 43.5
    const small: string[] = []
    for (const control of document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary')) {
      const label = control instanceof HTMLInputElement ? control.closest('label') : null
      const pressed = label ?? control
      const { width, height, bottom } = pressed.getBoundingClientRect()
      const hidden = !control.checkVisibility() || bottom <= 0 || width <= 1 || height <= 1
      if (hidden || inText(control)) continue
      if (width < LEAST || height < LEAST)
        small.push(
          `${pressed.tagName} “${pressed.textContent.trim().slice(0, 40)}” ${Math.round(width)} × ${Math.round(height)}`,
        )
    }
    return small

    /** A link with other words on its line has the height of that line (WCAG 2.5.8, inline). */
    function inText(control: HTMLElement): boolean {
      if (control.tagName !== 'A' || getComputedStyle(control).display !== 'inline') return false
      // In a message the link stands on a line of its own, so that every mail program makes a link of it.
      if (control.textContent === control.getAttribute('href')) return true
      const block = control.closest('p, li, dd, dt, td, th, h1, h2, h3, div')
      return (block?.textContent ?? '').trim() !== control.textContent.trim()
    }
  })
