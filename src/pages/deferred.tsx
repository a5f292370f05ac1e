import { memo, type ComponentType } from 'react'
import { later } from './later.tsx'

const ACTS = ['scroll', 'pointermove', 'pointerdown', 'keydown', 'popstate'] as const

/** Whether this page took the place of another one of this site, which somebody has left by an act. */
function cameFromHere(): boolean {
  const [opened] = performance.getEntriesByType('navigation')
  return opened !== undefined && new URL(opened.name).pathname !== window.location.pathname
}

/** Resolves when the reader does anything at all, or has done so: every way to another page begins so. */
export const firstAct = () =>
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

const PAUSE = 3000

/** Asks again at the next act, but not at every step of a scroll. */
async function untilItComes<Part>(load: () => Promise<Part>): Promise<Part> {
  try {
    return await load()
  } catch (error) {
    // Nothing stands in its place yet: then that is said there.
    if (cameFromHere()) throw error
    await new Promise((resolve) => setTimeout(resolve, PAUSE))
    await firstAct()
    return untilItComes(load)
  }
}

/**
 * A part far down a prerendered page that can be read without its script: the script comes once the reader
 * moves, and is no part of the first load. Where it does not come, what the page came with stays. The build
 * (tools/track-imports.ts) knows the pattern `deferred(async () => (await import('…'))`. Give it props that
 * stay: drawn anew before its script is there, React would take away what the page came with. So nothing
 * but other props draws it anew. `until` may resolve sooner.
 */
export const deferred = <Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  until: () => Promise<void> = firstAct,
) =>
  memo(
    later<Props>(async () => {
      if (import.meta.env.SSR) return load()
      await until()
      return untilItComes(load)
    }, 'The rest of this page did not load.'),
  )
