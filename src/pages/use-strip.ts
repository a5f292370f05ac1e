import { useEffect, useState } from 'react'
import { useLocation } from 'react-router'
import type { StripData } from './strip-here.ts'

/** The preset, on a page that is whole without it: it comes after everything else, or not at all. */
export function useStrip(): StripData | undefined {
  const { hash } = useLocation()
  const [data, setData] = useState<StripData>()
  useEffect(() => {
    let stale = false
    const load = async () => {
      const { stripHere } = await import('./strip-here.ts')
      const found = await stripHere(hash)
      if (!stale) setData(found)
    }
    // Most sites have none, and whoever reads can do without.
    void load().catch(() => undefined)
    return () => {
      stale = true
    }
  }, [hash])
  return data
}
