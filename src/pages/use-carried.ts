import { useLocation } from 'react-router'

/** Query and fragment of the link, for the next one. A place on a page is no part of it. */
export function useCarried(): string {
  const { search, hash } = useLocation()
  return search + (hash.includes('=') ? hash : '')
}
