import { chromium } from '@playwright/test'
import { browserArgs, findBrowser } from './browser.ts'
import { watchMemory } from './browser-memory.ts'
import { noteLongTasks } from './long-tasks.ts'
import { listen, siteServer } from './site-server.ts'

const PORT = 4192

/** Makes a zip of many profiles with the page of the built site, and prints what it cost. */
export async function zipInBrowser(count: number): Promise<void> {
  const server = siteServer('dist')
  await listen(server, PORT)
  const executablePath = findBrowser()
  const browser = await chromium.launch({
    args: browserArgs,
    ...(executablePath === undefined ? {} : { executablePath }),
  })
  try {
    const page = await browser.newPage()
    await noteLongTasks(page)
    await page.goto(`http://localhost:${PORT}/files/apple-profile/#many`)
    // What is prerendered can be seen before it can be used, and some of it waits for a reader who moves.
    await page.waitForLoadState('networkidle')
    await page.mouse.move(5, 5)
    await page.waitForTimeout(2000)
    const lines = Array.from({ length: count }, (_, at) => `person${at}@contoso.com, Person ${at}`).join('\n')
    const field = page.getByRole('textbox', { name: 'One mailbox a line' })
    // A real paste; typed by the test's own hand, so many lines take minutes.
    await field.evaluate((area, text) => {
      const { set } = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value') ?? {}
      set?.call(area, text)
      area.dispatchEvent(new Event('input', { bubbles: true }))
    }, lines)
    await page.evaluate(() => (globalThis as unknown as { tasks: number[] }).tasks.splice(0))
    const peak = await watchMemory(browser)
    const start = performance.now()
    const saved = page.waitForEvent('download', { timeout: 120_000 })
    saved.catch(() => undefined)
    await page.getByRole('button', { name: /as one zip$/u }).click()
    await saved
    const seconds = (performance.now() - start) / 1000
    const longest = await page.evaluate(() =>
      Math.max(0, ...(globalThis as unknown as { tasks: number[] }).tasks),
    )
    console.log(
      `\n${count} profiles to a zip in the browser: ${seconds.toFixed(1)} s, longest task of the page ${Math.round(longest)} ms, most memory of its own ${peak()} MB`,
    )
  } finally {
    await browser.close()
    server.close()
  }
}
