/** Milliseconds. */
const LATEST = 3000
/** For Safari, which has no such callback: what the page itself has to do is over by then. */
const MOMENT = 300

/** Resolves when the page has nothing else to do. */
export const whenIdle = (): Promise<void> =>
  new Promise((resolve) => {
    if ('requestIdleCallback' in window) window.requestIdleCallback(() => resolve(), { timeout: LATEST })
    else setTimeout(resolve, MOMENT)
  })
