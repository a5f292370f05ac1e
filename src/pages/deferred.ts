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
 * For a part far down a prerendered page that can be read without its script: the script comes once the
 * reader moves, and is no part of the first load. The build (tools/track-imports.ts) knows the pattern
 * `deferred(() => import('…'))`. What stands in such a part must not change before: give it props that stay.
 */
export const deferred =
  <Module>(load: () => Promise<Module>) =>
  async (): Promise<Module> => {
    if (!import.meta.env.SSR) await firstAct()
    return load()
  }
