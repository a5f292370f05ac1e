import { useEffect } from 'react'

/** Lets the browser ask before a tab is closed in which something stands that is nowhere else. */
export function useAskBeforeClosing(unsaved: boolean): void {
  useEffect(() => {
    if (!unsaved) return undefined
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [unsaved])
}
