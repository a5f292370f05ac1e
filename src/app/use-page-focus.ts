import { useEffect, useRef } from 'react'
import { useLocation, useMatches } from 'react-router'
import { fullTitle, metaOf } from '#pages/meta.ts'

/**
 * After a move inside the site: the title changes and the focus goes to the heading, as it would on a
 * loaded page. Silent on the first page, and where only query or fragment change.
 */
export function usePageFocus(): void {
  const { pathname } = useLocation()
  const meta = metaOf(useMatches())
  const title = meta === undefined ? undefined : fullTitle(meta)
  const shown = useRef(pathname)

  useEffect(() => {
    if (title !== undefined) document.title = title
    if (shown.current === pathname) return
    shown.current = pathname
    // VoiceOver reads a focused heading; a focused <main> would only be called "main".
    const heading = document.querySelector('main h1')
    if (heading instanceof HTMLElement) {
      heading.tabIndex = -1
      heading.focus({ preventScroll: true })
    }
  }, [pathname, title])
}
