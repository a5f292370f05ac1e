import type { Page } from '@playwright/test'

/** Before a page is opened: remembers the last worker that it starts. */
export const rememberWorker = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const Own = Worker
    globalThis.Worker = class extends Own {
      constructor(...given: ConstructorParameters<typeof Worker>) {
        super(...given)
        Object.assign(globalThis, { last: this })
      }
    }
  })

/** What a page is told when its worker ran out of memory. */
export const breakWorker = (page: Page): Promise<unknown> =>
  page.evaluate(() => {
    const { last } = globalThis as unknown as { last: Worker }
    last.dispatchEvent(new ErrorEvent('error', { message: 'out of memory' }))
  })
