/**
 * Moves to a place on the page without touching the address: its fragment may hold somebody's address,
 * which a plain `#place` link would throw away.
 */
export function goTo(id: string): void {
  const place = document.getElementById(id)
  if (place === null) return
  if (place.tabIndex < 0) place.tabIndex = -1
  place.focus({ preventScroll: true })
  place.scrollIntoView({ block: 'start' })
}
