import type { Page } from '@playwright/test'
import { longDay } from '#content/day.ts'
import { ANA, FOR_ANA, nameOf, pathOf, sampleOf, samples } from './support/guides.ts'
import { open } from './support/open.ts'
import { hasPoppler, pagesOf, pictureOf, squeezed } from './support/pdf.ts'
import { pixelsOf, readQr } from './support/pixels.ts'
import { expect, test } from './support/site.ts'
import { guideSteps } from './support/wizard.ts'

// Two formats, each printed, read and drawn, take their time on a busy machine.
test.describe.configure({ timeout: 90_000 })
test.skip(!hasPoppler, 'poppler-utils is not there')

const FORMATS = ['A4', 'Letter'] as const
const TODAY = '2027-02-03'
// The admin's own five steps make the longest sheets.
const paths = samples.map((sample) => [nameOf(sample), pathOf(sample, 'guide', 'admin') + FOR_ANA] as const)

/** No word of a button gets onto paper. Names that say what they copy have the value in them, which does. */
async function buttonsOf(page: Page): Promise<string[]> {
  const names = await page.getByRole('main').getByRole('button').allInnerTexts()
  return names.map((name) => name.trim()).filter((name) => /^[A-Z][a-z]+( [a-z]+)*$/u.test(name))
}

/** Opens a guide and waits for its sheet, as its own Print button does. */
async function openSheet(page: Page, path: string): Promise<void> {
  await open(page, path)
  await page.locator('.sheet').waitFor({ state: 'attached' })
}

for (const [name, path] of paths) {
  test(`the guide for ${name} is a sheet on paper`, async ({ page, browser }) => {
    await page.clock.setFixedTime(`${TODAY}T12:00:00`)
    await openSheet(page, path)
    const steps = await Promise.all(
      (await guideSteps(page).all()).map(async (step) => {
        const lines = await step.getByRole('paragraph').allInnerTexts()
        return [await step.getByRole('heading').innerText(), ...lines].join(' ')
      }),
    )
    expect(steps.length).toBeGreaterThan(3)
    const buttons = await buttonsOf(page)
    expect(buttons).toContain('Print')

    for (const format of FORMATS) {
      const pdf = await page.pdf({ format, preferCSSPageSize: false })
      const pages = pagesOf(pdf)
      expect(pages.length, format).toBeLessThanOrEqual(2)
      const text = pages.join('\n')
      for (const button of buttons) expect(text, format).not.toMatch(new RegExp(`\\b${button}\\b`, 'u'))
      expect(text).toContain(longDay(TODAY))
      expect(text).toContain(ANA)

      // A step is whole on one page, its title first, then all its lines.
      const squeezedPages = pages.map(squeezed)
      for (const step of steps)
        expect(
          squeezedPages.filter((each) => each.includes(squeezed(step))),
          `${format}: ${step}`,
        ).toHaveLength(1)

      const link = readQr(await pixelsOf(browser, pictureOf(pdf)))
      expect(link, format).toContain('/setup/guide/?')
      expect(squeezed(text), 'the link in words too').toContain(squeezed(link ?? '?'))
    }
  })
}

test('the blank sheet fits on one page', async ({ page, browser }) => {
  await open(page, '/print/')
  const buttons = await buttonsOf(page)
  for (const format of FORMATS) {
    const pdf = await page.pdf({ format })
    const pages = pagesOf(pdf)
    expect(pages, format).toHaveLength(1)
    for (const value of ['smtp.office365.com', '587', 'outlook.office365.com', '993', '995', '2026'])
      expect(pages[0]).toContain(value)
    for (const button of buttons) expect(pages[0]).not.toMatch(new RegExp(`\\b${button}\\b`, 'u'))
    const link = readQr(await pixelsOf(browser, pictureOf(pdf)))
    expect(squeezed(pages[0] ?? '')).toContain(squeezed(link ?? '?'))
  }
})

test('paper gets the sheet in black and white when the screen is dark', async ({ page, browser }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await openSheet(page, pathOf(sampleOf('thunderbird')) + FOR_ANA)
  const { data, width, height } = await pixelsOf(
    browser,
    pictureOf(await page.pdf({ format: 'A4', printBackground: true })),
  )
  const at = (x: number, y: number) => Array.from(data.subarray((y * width + x) * 4, (y * width + x) * 4 + 3))
  expect(at(4, 4)).toEqual([255, 255, 255])
  expect(at(width - 4, height - 4)).toEqual([255, 255, 255])
  let coloured = 0
  for (let pixel = 0; pixel < data.length; pixel += 4) {
    const [r = 0, g = 0, b = 0] = data.subarray(pixel, pixel + 3)
    if (Math.max(r, g, b) - Math.min(r, g, b) > 24) coloured += 1
  }
  expect(coloured).toBe(0)
})
