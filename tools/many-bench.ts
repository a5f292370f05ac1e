import { chromium, type Page } from '@playwright/test'
import { browserArgs, findBrowser } from './browser.ts'
import { watchMemory } from './browser-memory.ts'
import { noteLongTasks } from './long-tasks.ts'
import { listen, siteServer } from './site-server.ts'

/** From a dropped list to the zip, with the page of the built site in a real browser. Prints, and judges nothing. */
const PORT = Number(process.env['PORT'] ?? 4193)
const COUNTS = (process.argv[2] ?? '1000,10000,50000').split(',').map(Number)
const PATIENCE = 300_000

const server = siteServer('dist')
await listen(server, PORT)
const executablePath = findBrowser()
const figures: { count: number; shown: number; zipped: number }[] = []
console.log('  rows  shown s  zip s  total s  longest task ms  filter ms  memory MB  zip MB')
try {
  for (const count of COUNTS) await run(count)
} finally {
  server.close()
}
console.log(`\nMilliseconds for each row: ${figures.map(slope).join(', ')}`)

function slopeOf(count: number, seconds: number): string {
  return ((seconds * 1000) / count).toFixed(3)
}

function slope({ count, shown, zipped }: (typeof figures)[number]): string {
  return `${count}: ${slopeOf(count, shown)} shown, ${slopeOf(count, zipped)} zipped`
}

async function run(count: number): Promise<void> {
  const browser = await chromium.launch({
    args: browserArgs,
    ...(executablePath === undefined ? {} : { executablePath }),
  })
  try {
    const page = await browser.newPage()
    await noteLongTasks(page)
    await page.goto(`http://localhost:${PORT}/admin/many/`)
    await page.getByLabel('Choose a file').waitFor({ state: 'attached' })
    await page.waitForTimeout(1000)
    await makeFile(page, count)
    await page.evaluate(() => (globalThis as unknown as { tasks: number[] }).tasks.splice(0))
    const peak = await watchMemory(browser)
    const shown = await timed(page, 'drop', '.rows tbody tr:not(.gap) code')
    const filtered = await timed(page, 'filter', '.rows tbody tr.error code')
    await page.getByRole('combobox', { name: 'Show' }).selectOption('all')
    const choices = page.getByRole('group', { name: 'For every row that says nothing of its own' })
    await choices.getByLabel('Authenticated SMTP', { exact: true }).selectOption('on')
    const zipped = await timed(page, 'make', '#many-save')
    const longest = await page.evaluate(() =>
      Math.max(0, ...(globalThis as unknown as { tasks: number[] }).tasks),
    )
    const size = /[\d.]+ [kM]B/u.exec((await page.locator('#many-save + *').textContent()) ?? '')?.[0]
    figures.push({ count, shown, zipped })
    const numbers = [
      [count, 6],
      [shown.toFixed(2), 8],
      [zipped.toFixed(2), 6],
      [(shown + zipped).toFixed(2), 8],
      [Math.round(longest), 16],
      [Math.round(filtered * 1000), 10],
      [peak(), 10],
      [size ?? '', 9],
    ] as const
    console.log(numbers.map(([number, width]) => String(number).padStart(width)).join(' '))
  } finally {
    await browser.close()
  }
}

/** A file as an export writes it, one row in a hundred with a mistake; made in the page, so that no test tool carries it. */
function makeFile(page: Page, rows: number): Promise<void> {
  return page.evaluate((count) => {
    const apps = ['Thunderbird', 'iPhone Mail', 'Outlook (classic)', 'HP printer or scanner', '']
    const lines = ['Email;Display name;RecipientTypeDetails;App']
    for (let at = 0; at < count; at += 1)
      lines.push(
        `person${at}${at % 100 === 7 ? '.' : '@'}contoso.com;"Person, ${at}";UserMailbox;${apps[at % 5]}`,
      )
    const file = new File([lines.join('\r\n')], 'mailboxes.csv', { type: 'text/csv' })
    const data = new DataTransfer()
    data.items.add(file)
    Object.assign(globalThis, { data })
  }, rows)
}

/** Seconds from an act to the first frame in which something is there, by the clock of the page. */
async function timed(page: Page, act: 'drop' | 'filter' | 'make', until: string): Promise<number> {
  const milliseconds = page.evaluate(
    ({ what, selector }) =>
      new Promise<number>((resolve) => {
        const start = performance.now()
        const { data } = globalThis as unknown as { data: DataTransfer }
        if (what === 'drop')
          document
            .querySelector('.file')
            ?.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }))
        else if (what === 'make') document.querySelector<HTMLElement>('#many-make')?.click()
        else document.querySelector<HTMLElement>('.sum button')?.click()
        const look = () => {
          if (document.querySelector(selector) === null) requestAnimationFrame(look)
          else resolve(performance.now() - start)
        }
        requestAnimationFrame(look)
      }),
    { what: act, selector: until },
  )
  page.setDefaultTimeout(PATIENCE)
  return (await milliseconds) / 1000
}
