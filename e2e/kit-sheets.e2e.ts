import type { App } from '#content/app.ts'
import { appIds } from '#content/app-ids.ts'
import { noPreset } from '#content/preset.ts'
import { routedWorld } from '#flow/every-way.ts'
import { offers } from '#flow/offers.ts'
import { walk } from '#flow/walk.ts'
import { SHEETS_END, sheetsTop } from '#generate/sheet/sheet-document.ts'
import { sheetFor } from '#kit/sheet-template.ts'
import { hasPoppler, pagesOf, pictureOf, squeezed } from './support/pdf.ts'
import { pixelsOf, readQr } from './support/pixels.ts'
import { expect, test } from './support/site.ts'

test.describe.configure({ timeout: 90_000 })
test.skip(!hasPoppler, 'poppler-utils is not there')

const today = '2026-11-25'
const email = 'firstname.lastname@department.contoso.com'
const person = { email, name: 'Firstname Middlename Lastname' }

/** A page draws what is repeated after its own. */
const HEAD =
  /Exchange Online Setup: checklist\n.+Firstname Middlename Lastname\s+firstname\.lastname@department/su

/** A sheet with twice the steps, as the longest of them would be printed. */
const longer = (article: string) => article.replace(/<ol>(.*)<\/ol>/su, '<ol>$1$1</ol>')

/** The sheet of every way of an app that people have on their desk or in their pocket, and of printers with sixteen steps. */
async function sheetsOf(id: string): Promise<{ link: string; article: string }[]> {
  const { app } = (await import(`#content/apps/${id}.ts`)) as { app: App }
  if (!['desktop', 'phone', 'web', 'device'].includes(app.kind)) return []
  const world = { today, preset: noPreset, app } as const
  return offers(app, 'worldwide', today).offered.flatMap(({ way }) => {
    const raw = { licence: 'yes', device: 'unknown', app: id, way, smtp: 'ask' }
    const { answers, taken } = walk(raw, world)
    const link = `https://setup.example.com/setup/guide/?app=${id}&way=${way}#email=${email}`
    const choice = { world: routedWorld(answers, world), answers, taken, app }
    const sheet = sheetFor(choice, { person, link })
    return sheet === undefined ? [] : [{ link, article: sheet.article }]
  })
}

for (const format of ['A4', 'Letter'] as const) {
  test(`a run of sheets prints one page each on ${format}`, async ({ page, browser }) => {
    const sheets = (await Promise.all(appIds.map(sheetsOf))).flat()
    expect(sheets.length).toBeGreaterThan(50)
    expect(sheets.some(({ link }) => link.includes('app=hp-printer'))).toBe(true)
    const articles = [...sheets.map(({ article }) => article), longer(sheets[0]?.article ?? '')]
    const body = [sheetsTop('Sheets'), ...articles, SHEETS_END].join('\n')
    await page.route('**/sheets.html', (route) => route.fulfill({ contentType: 'text/html', body }))
    await page.goto('/sheets.html')
    // Its own policy lets its look through, and nothing is hidden behind the code.
    await expect(page.locator('article').first()).toHaveCSS('display', 'flex')
    const pdf = await page.pdf({ format })
    const pages = pagesOf(pdf)
    const linkOf = (text: string) => sheets.findIndex(({ link }) => squeezed(text).includes(squeezed(link)))
    expect(pages.slice(0, -2).map(linkOf)).toEqual(sheets.map((_, at) => at))
    // What takes two pages says on the second, too, whose it is and of what.
    for (const text of pages.slice(-2)) expect(text).toMatch(HEAD)
    expect(readQr(await pixelsOf(browser, pictureOf(pdf)))).toBe(sheets[0]?.link)
  })
}
