import { lazy, Suspense, type ReactNode } from 'react'
import { PartBoundary } from '#ui/PartBoundary.tsx'
import { useHydrated } from './use-hydrated.ts'

// Nearly no site has any, so what looks for them comes after the page.
const PresetProblemList = lazy(async () => ({
  default: (await import('./PresetProblemList.tsx')).PresetProblemList,
}))

/**
 * What the presets of a site have to say above a page. Tells whoever deployed a faulty `preset.json` what is wrong with it. Everybody else can go on. Only when the
 * page is taken over: a step may have the preset before that, and the HTML knows of none.
 */
export function PresetProblems({ children }: { children?: ReactNode }) {
  if (!useHydrated()) return null
  return (
    <>
      {children}
      <PartBoundary>
        <Suspense fallback={null}>
          <PresetProblemList />
        </Suspense>
      </PartBoundary>
    </>
  )
}
