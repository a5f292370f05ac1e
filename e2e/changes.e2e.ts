import { retirements } from '#content/retirements.ts'
import { open } from './support/open.ts'
import { expect, test } from './support/site.ts'

const all = Object.keys(retirements)

test('what is to come stands first, and every change has a calendar file', async ({ page, request }) => {
  await page.clock.setFixedTime('2026-11-23T12:00:00')
  await open(page, '/changes/')
  const ahead = page.locator('#ahead > div > ol > li')
  const behind = page.locator('#behind > div > ol > li')
  expect((await ahead.count()) + (await behind.count())).toBe(all.length)
  const files = await page.locator('a[href$=".ics"]').all()
  expect(files).toHaveLength(all.length)
  await expect(behind.getByText('with a reminder')).toHaveCount(0)
  for (const file of files) {
    const answer = await request.get((await file.getAttribute('href')) ?? '')
    expect(answer.headers()['content-type']).toBe('text/calendar; charset=utf-8')
    expect(await answer.text()).toMatch(/^BEGIN:VCALENDAR\r\n/u)
  }
  const [download] = await Promise.all([page.waitForEvent('download'), files[0]?.click()])
  expect(download.suggestedFilename()).toMatch(/^[\w-]+\.ics$/u)
})

test('after its day a change is worded as one that has come', async ({ page }) => {
  await page.clock.setFixedTime('2027-04-01T12:00:00')
  await open(page, '/changes/')
  await expect(page.locator('#behind #ews-end')).toContainText('ended for everyone')
  await expect(page.locator('#ews-end a[href$=".ics"]')).toHaveCount(1)
  await expect(page.locator('#ahead')).toContainText('Nothing that we know of')
})

test('the way there is short: from the footer, the home page and the list of sources', async ({ page }) => {
  for (const path of ['/', '/sources/', '/glossary/']) {
    await open(page, path)
    expect(await page.locator('a[href="/changes/"]').count(), path).toBeGreaterThan(0)
  }
})
