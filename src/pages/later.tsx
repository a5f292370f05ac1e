import { lazy, Suspense, useState, type ComponentType, type ReactNode } from 'react'
import { PartBoundary } from '#ui/PartBoundary.tsx'
import { PartFailed } from './PartFailed.tsx'

/**
 * A part that comes after its page, so that the page is there sooner. If it does not come, only its place
 * says so. Again, it is asked for anew; if it still does not come although there is a network, a newer
 * version of the site has taken its place, and only the whole page anew brings it. Until it comes, `meanwhile` stands there.
 */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  failed: string,
  meanwhile: ReactNode = null,
) {
  // A part that failed once would fail for ever: the next one to show it starts afresh.
  const fresh = () =>
    lazy(async () => {
      try {
        return { default: await load() }
      } catch (error) {
        next = fresh()
        throw error
      }
    })
  let next = fresh()

  return function Later(props: Props) {
    const [{ Part, tries }, take] = useState(() => ({ Part: next, tries: 0 }))
    const again = async () => {
      try {
        await load()
        take({ Part: next, tries: tries + 1 })
      } catch {
        if (navigator.onLine) window.location.reload()
      }
    }
    return (
      <PartBoundary key={tries} fallback={<PartFailed says={failed} onAgain={() => void again()} />}>
        <Suspense fallback={meanwhile}>
          <Part {...props} />
        </Suspense>
      </PartBoundary>
    )
  }
}
