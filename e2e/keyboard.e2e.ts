import type { Locator, Page } from '@playwright/test'
import { FOR_ANA, pathOf, sampleOf } from './support/guides.ts'
import { open } from './support/open.ts'
import { pixelsOf } from './support/pixels.ts'
import { expect, test } from './support/site.ts'
import { address, expectStep, goOn, guideSteps, heading, row } from './support/wizard.ts'

/** Whether one sees where the focus is: on the element, or on the row that stands for it. */
const focusIsSeen = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const focused = document.activeElement
    if (focused === null || focused === document.body) return false
    return [focused, focused.closest('label')].some((each) => {
      if (each === null) return false
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(each)
      return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) || boxShadow !== 'none'
    })
  })

/** Goes on with Tab until this has the focus; each stop on the way has to be seen. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let stops = 0; stops < 60; stops += 1) {
    await page.keyboard.press('Tab')
    expect(await focusIsSeen(page), `focus ${stops + 1} stops after the last`).toBe(true)
    if (await target.evaluate((element) => element === document.activeElement)) return
  }
  throw new Error(`No way with Tab to ${String(target)}`)
}

async function pressContinue(page: Page, to: string): Promise<void> {
  await tabTo(page, page.getByRole('button', { name: /^(Continue|Make my guide)$/u }))
  await page.keyboard.press('Enter')
  await expectStep(page, to)
  await expect(heading(page)).toBeFocused()
}

test('from the home page to a copied setting with the keyboard alone', async ({ page }) => {
  await open(page, '/')
  await tabTo(page, page.getByRole('link', { name: /^Set up my phone or computer/u }))
  await page.keyboard.press('Enter')
  await expectStep(page, 'prerequisites')
  await expect(heading(page)).toBeFocused()
  await tabTo(page, row(page, 'Yes'))
  await page.keyboard.press('Space')
  await pressContinue(page, 'mailbox')
  await tabTo(page, address(page))
  await page.keyboard.type('ana@contoso.com')
  await page.keyboard.press('Enter')
  await expectStep(page, 'device')
  await expect(heading(page)).toBeFocused()
  await tabTo(page, page.getByRole('radio', { checked: true }))
  for (let tries = 0; tries < 9 && !(await row(page, 'Mac').isChecked()); tries += 1)
    await page.keyboard.press('ArrowDown')
  await expect(row(page, 'Mac')).toBeFocused()
  await pressContinue(page, 'app')
  await tabTo(page, page.getByRole('radio').first())
  await page.keyboard.press('Space')
  for (let tries = 0; tries < 9 && !(await row(page, 'Thunderbird').isChecked()); tries += 1)
    await page.keyboard.press('ArrowDown')
  await expect(row(page, 'Thunderbird')).toBeFocused()
  await pressContinue(page, 'connection')
  await pressContinue(page, 'authenticated-smtp')
  await tabTo(page, page.getByRole('radio').first())
  await page.keyboard.press('Space')
  await tabTo(page, page.getByRole('checkbox').first())
  await page.keyboard.press('Space')
  await expect(page.getByRole('checkbox').first()).toBeChecked()
  await pressContinue(page, 'check')
  await pressContinue(page, 'guide')
  await tabTo(page, page.getByRole('button', { name: 'Copy IMAP server: outlook.office365.com' }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status')).toContainText('IMAP server')
  await tabTo(page, page.getByRole('main').locator('summary').filter({ hasText: 'other servers' }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Type the server for receiving' })).toBeVisible()
})

test('every stop of the keyboard on a finished guide is seen', async ({ page }) => {
  await open(page, pathOf(sampleOf('thunderbird'), 'guide', 'ask') + FOR_ANA)
  await tabTo(page, page.getByRole('contentinfo').getByRole('link').last())
})

test('the first stop is a way past the top of the page', async ({ page }) => {
  await open(page, `${pathOf(sampleOf('thunderbird'), 'check')}${FOR_ANA}`)
  const before = page.url()
  await page.keyboard.press('Tab')
  const skip = page.getByRole('link', { name: 'Skip to content' })
  await expect(skip).toBeFocused()
  await expect(skip).toBeInViewport()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true)
  expect(page.url()).toBe(before)
})

test('after a move the heading has the focus, on first load nothing has', async ({ page }) => {
  await open(page, '/')
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true)
  const places = page.getByRole('navigation', { name: 'Main', exact: true })
  for (const name of ['Settings', 'All apps', 'For admins']) {
    await places.getByRole('link', { name }).click()
    await expect(heading(page)).toBeFocused()
  }
  await page.goBack()
  await expect(page).toHaveURL('/apps/')
  await expect(heading(page)).toBeFocused()
})

test('an answer that changes nothing but the address does not move the focus', async ({ page }) => {
  await open(page, pathOf(sampleOf('thunderbird')) + FOR_ANA)
  const one = page.getByRole('radio', { name: /^One person/u })
  await one.check()
  await expect(one).toBeFocused()
})

test('in forced colours what is chosen and what can be pressed is still seen', async ({ page, browser }) => {
  test.slow()
  await page.emulateMedia({ forcedColors: 'active' })
  for (const path of ['/', pathOf(sampleOf('thunderbird'), 'guide', 'ask') + FOR_ANA]) {
    await open(page, path)
    const { data } = await pixelsOf(browser, await page.screenshot())
    const colours = new Set<number>()
    for (let at = 0; at < data.length; at += 4)
      colours.add(((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0))
    expect(colours.size, path).toBeGreaterThan(8)
  }
  await open(page, '/setup/prerequisites/')
  const choice = row(page, 'Yes')
  const before = await choice.screenshot()
  await choice.check()
  await page.getByRole('heading', { level: 1 }).click()
  expect((await choice.screenshot()).equals(before)).toBe(false)
  const borders = await page
    .getByRole('button', { name: 'Continue' })
    .evaluate((button) => Number.parseFloat(getComputedStyle(button).borderTopWidth))
  expect(borders).toBeGreaterThan(0)
})

test('the theme is chosen on the page, kept, and goes back to the device’s', async ({ page }) => {
  await open(page, '/')
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  const light = await paper()
  const button = page.getByRole('button', { name: /^Light or dark/u })
  const names: string[] = []
  for (let presses = 0; presses < 3; presses += 1) {
    names.push((await button.getAttribute('aria-label')) ?? (await button.innerText()))
    await button.click()
  }
  expect(new Set(names).size).toBe(3)
  await button.click()
  await button.click()
  const chosen = await paper()
  expect(chosen).not.toBe(light)
  await page.reload()
  await expect.poll(paper).toBe(chosen)
})

test('moving on works while guide steps are read', async ({ page }) => {
  await open(page, pathOf(sampleOf('gmail-android'), 'check'))
  await goOn(page, 'guide')
  expect(await guideSteps(page).count()).toBeGreaterThan(3)
})
