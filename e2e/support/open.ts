import type { Page, Response } from '@playwright/test'

/**
 * Opens an address and waits until React has the page: what is pressed before that is plain HTML, which
 * a person may do too, but a test has to know what it tests.
 */
export async function open(page: Page, path: string): Promise<Response | null> {
  const response = await page.goto(path)
  await taken(page)
  return response
}

/** Loads the same address again. */
export async function reload(page: Page): Promise<void> {
  await page.reload()
  await taken(page)
}

/** Waits until React has the page that is open. */
export const taken = (page: Page) =>
  page.waitForFunction(() => {
    const first = document.querySelector('#root > *')
    return first !== null && Object.keys(first).some((key) => key.startsWith('__reactFiber'))
  })
