import { useState } from 'react'

type Asked<Value> = { value: Promise<Value>; tries: number }

/**
 * What a part of a page has to wait for, asked for once: the part below takes it with `use`, in a
 * PartBoundary that has `tries` for its key. Again, it is asked for anew; if it still does not come although
 * there is a network, only the whole page anew brings it, as in `later`.
 */
export function useAsked<Value>(load: () => Promise<Value>): Asked<Value> & { again: () => void } {
  const [asked, take] = useState<Asked<Value>>(() => ({ value: load(), tries: 0 }))
  const again = async () => {
    const value = load()
    try {
      await value
      take(({ tries }) => ({ value, tries: tries + 1 }))
    } catch {
      if (navigator.onLine) window.location.reload()
    }
  }
  return { ...asked, again: () => void again() }
}
