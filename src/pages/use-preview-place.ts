import { useRef } from 'react'
import { goTo } from './go-to.ts'

export const PREVIEW = 'preview'
export const SEE_PREVIEW = 'see-preview'

/** To the preview, where it stands below a long form, and back to the very place in the form. */
export function usePreviewPlace() {
  const left = useRef(0)
  return {
    see: () => {
      left.current = window.scrollY
      goTo(PREVIEW)
    },
    back: () => {
      window.scrollTo({ top: left.current })
      document.getElementById(SEE_PREVIEW)?.focus({ preventScroll: true })
    },
  }
}
