import { test as base, expect, type Page } from '@playwright/test'

export { expect }

/** What a page did that no page of ours may do. */
function watch(page: Page, origin: string): string[] {
  const seen: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      seen.push(`console ${message.type()}: ${message.text()} (${message.location().url})`)
  })
  page.on('pageerror', (error) => seen.push(`uncaught: ${error.message}`))
  page.on('request', (request) => {
    const { protocol, origin: to } = new URL(request.url())
    if (to !== origin && protocol !== 'data:' && protocol !== 'blob:')
      seen.push(`request to ${request.url()}`)
  })
  return seen
}

type Fixtures = {
  /** Filled while a test runs; a test that means to cause one of these empties it. */
  complaints: string[]
}

/**
 * Playwright's `test`, which also fails when a page wrote a console error or warning, broke the content
 * security policy (Chromium writes that to the console), threw, or asked another origin for anything.
 */
export const test = base.extend<Fixtures>({
  complaints: [
    async ({ page, baseURL }, use) => {
      const complaints = watch(page, new URL(baseURL ?? '').origin)
      await use(complaints)
      expect(complaints, 'what the page complained about').toEqual([])
    },
    { auto: true },
  ],
})
