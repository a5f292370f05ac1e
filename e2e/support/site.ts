import {
  test as base,
  expect,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from '@playwright/test'

export { expect }

/** What the pages of a browser did that no page of ours may do. */
async function watch(context: BrowserContext, origin: string, seen: string[]): Promise<void> {
  context.on('console', (message) => {
    if (message.text() === 'Service Worker registration blocked by Playwright') return
    if (message.type() === 'error' || message.type() === 'warning')
      seen.push(`console ${message.type()}: ${message.text()} (${message.location().url})`)
  })
  // React says in this way, too, that a prerendered page and its first render differ.
  context.on('weberror', (error) => seen.push(`uncaught: ${error.error().message}`))
  context.on('request', (request) => {
    const { protocol, origin: to } = new URL(request.url())
    if (to !== origin && protocol !== 'data:' && protocol !== 'blob:' && protocol !== 'about:')
      seen.push(`request to ${request.url()}`)
  })
  context.on('dialog', (dialog) => {
    // The browser’s own question before something typed is left: yes.
    if (dialog.type() === 'beforeunload') return void dialog.accept()
    seen.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  // Chromium writes most violations to the console, but not all of them in all its versions.
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
      console.error(`content security policy: ${violatedDirective} ${blockedURI} ${sample}`)
    })
  })
}

type Fixtures = {
  /** Filled while a test runs; a test that means to cause one of these empties it. */
  complaints: string[]
  /** A page of somebody else: a browser of its own, with its own storage, watched like every page. */
  visitor: (options?: BrowserContextOptions) => Promise<Page>
}

/**
 * Playwright's `test`, which also fails when a page wrote a console error or warning, broke the content
 * security policy, threw, opened a dialog, or asked another origin for anything.
 */
export const test = base.extend<Fixtures>({
  // Every test is a first visit, after which the worker fetches the whole site: most can do without.
  serviceWorkers: 'block',
  complaints: [
    async ({ context, baseURL }, use) => {
      const complaints: string[] = []
      await watch(context, new URL(baseURL ?? '').origin, complaints)
      await use(complaints)
      expect(complaints, 'what the pages complained about').toEqual([])
    },
    { auto: true },
  ],
  visitor: async ({ browser, baseURL, serviceWorkers, complaints }, use) => {
    const contexts: BrowserContext[] = []
    await use(async (options = {}) => {
      const context = await browser.newContext({ baseURL: baseURL ?? '', serviceWorkers, ...options })
      contexts.push(context)
      await watch(context, new URL(baseURL ?? '').origin, complaints)
      return context.newPage()
    })
    await Promise.all(contexts.map((context) => context.close()))
  },
})
