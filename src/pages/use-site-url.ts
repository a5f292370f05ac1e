import { useSyncExternalStore } from 'react'
import { sitePath, siteUrl } from './site-url.ts'

const never = () => () => {}

/** The full address of a path of ours. On prerendered pages the path alone, until they are taken over. */
export const useSiteUrl = (path: string): string =>
  useSyncExternalStore(
    never,
    () => siteUrl(path),
    () => sitePath(path),
  )
