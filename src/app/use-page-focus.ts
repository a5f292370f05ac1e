import { useEffect, useRef } from 'react'
import { useLocation, useMatches } from 'react-router'
import { fullTitle, metaOf } from '#pages/meta.ts'

/**
 * After a move inside the site: the title changes and the focus goes to the place that the address names,
 * or to the heading, as it would on a loaded page. Silent on the first page, and where only query or
 * fragment change.
 */
export function usePageFocus(): void {
  const { pathname, hash } = useLocation()
  const meta = metaOf(useMatches())
  const title = meta === undefined ? undefined : fullTitle(meta)
  const shown = useRef(pathname)

  useEffect(() => {
    if (title !== undefined) document.title = title
    if (shown.current === pathname) return
    shown.current = pathname
    // VoiceOver reads a focused heading; a focused <main> would only be called "main".
    const place = placeOf(hash) ?? document.querySelector<HTMLElement>('main h1')
    if (place === null) return
    if (place.tabIndex < 0) place.tabIndex = -1
    place.focus({ preventScroll: true })
  }, [pathname, hash, title])
}

/** `#imap` is a place on the page, `#email=ana@contoso.com` an answer. */
function placeOf(hash: string): HTMLElement | null {
  return hash.includes('=') ? null : document.getElementById(hash.slice(1))
}
