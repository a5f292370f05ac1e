import { lazy, memo, Suspense, type ComponentType } from 'react'

const ACTS = ['scroll', 'pointermove', 'pointerdown', 'keydown', 'popstate'] as const

/** Whether this page took the place of another one of this site, which somebody has left by an act. */
function cameFromHere(): boolean {
  const [opened] = performance.getEntriesByType('navigation')
  return opened !== undefined && new URL(opened.name).pathname !== window.location.pathname
}

/** Resolves when the reader does anything at all, or has done so: every way to another page begins so. */
const firstAct = () =>
  new Promise<void>((resolve) => {
    if (cameFromHere()) resolve()
    const controller = new AbortController()
    for (const act of ACTS)
      window.addEventListener(
        act,
        () => {
          controller.abort()
          resolve()
        },
        { signal: controller.signal, passive: true },
      )
  })

/**
 * A part far down a prerendered page that can be read without its script: the script comes once the reader
 * moves, and is no part of the first load. The build (tools/track-imports.ts) knows the pattern
 * `deferred(async () => (await import('…'))`. Give it props that stay: drawn anew before its script is
 * there, React would take away what the page came with. So nothing but other props draws it anew.
 */
export function deferred<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  const Part = lazy(async () => {
    if (!import.meta.env.SSR) await firstAct()
    return { default: await load() }
  })
  return memo(function Deferred(props: Props) {
    return (
      <Suspense fallback={null}>
        <Part {...props} />
      </Suspense>
    )
  })
}
