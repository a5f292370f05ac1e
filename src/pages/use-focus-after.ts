import { useEffect, useRef } from 'react'

/** Puts the focus on an element when this changes: what was pressed is gone, and what came is read out. */
export function useFocusAfter<Kind extends HTMLElement>(value: unknown) {
  const place = useRef<Kind>(null)
  const shown = useRef(value)
  useEffect(() => {
    if (shown.current === value) return
    shown.current = value
    place.current?.focus({ preventScroll: true })
    place.current?.scrollIntoView({ block: 'nearest' })
  }, [value])
  return place
}
