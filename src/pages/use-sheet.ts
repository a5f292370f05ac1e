import { useEffect, useState, type ComponentType } from 'react'
import { flushSync } from 'react-dom'
import type { Guide } from '#content/guide.ts'

type SheetOf = ComponentType<{ guide: Guide }>

/** Brings the sheet and puts it into the page before it goes on. */
async function bring(show: (sheet: () => SheetOf) => void): Promise<void> {
  const { Sheet } = await import('./Sheet.tsx')
  flushSync(() => show(() => Sheet))
}

/**
 * The sheet of a guide comes after the guide, and printing waits for it. Where it does not come, which
 * nobody sees on a screen, the guide itself is printed.
 */
export function useSheet() {
  const [Sheet, show] = useState<SheetOf>()
  useEffect(() => {
    bring(show).catch(() => undefined)
  }, [])
  const print = async () => {
    if (Sheet === undefined) await bring(show).catch(() => undefined)
    window.print()
  }
  return { Sheet, print }
}
