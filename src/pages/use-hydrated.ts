import { useSyncExternalStore } from 'react'

const never = () => () => {}

/** False on the server and while a prerendered page is taken over, when both must show the same. */
export const useHydrated = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
