import { useState } from 'react'
import { useLocation, useNavigate, useNavigationType } from 'react-router'
import { parseWish, wishQuery, type Wish } from '#flow/apps-filter.ts'

/**
 * What is wished of the list, kept in the query. Here first and in the address after it, so that typing
 * does not wait for the router; a move by link, Back or Forward is followed the other way round.
 */
export function useWish(): readonly [Wish, (wish: Wish) => void] {
  const { search, hash, key } = useLocation()
  const type = useNavigationType()
  const navigate = useNavigate()
  const [wish, setWish] = useState(() => parseWish(search))
  const [seen, setSeen] = useState(key)
  if (seen !== key) {
    setSeen(key)
    // Only this hook replaces the address of the page.
    if (type !== 'REPLACE') setWish(parseWish(search))
  }
  const change = (next: Wish) => {
    setWish(next)
    void navigate({ search: wishQuery(next), hash }, { replace: true, preventScrollReset: true })
  }
  return [wish, change]
}
