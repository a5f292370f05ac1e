import type { BrowserContext, Page } from '@playwright/test'

/** Lets pages of this browser copy; Chromium would ask a person. */
export const allowCopying = (context: BrowserContext): Promise<void> =>
  context.grantPermissions(['clipboard-read', 'clipboard-write'])

/** What the clipboard holds. Our pages may not read it, so another page of this browser does. */
export async function clipboardText(page: Page): Promise<string> {
  const other = await page.context().newPage()
  await other.route('**/clipboard', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>-</title>' }),
  )
  await other.goto('/clipboard')
  const text = await other.evaluate(() => navigator.clipboard.readText())
  await other.close()
  await page.bringToFront()
  return text
}
