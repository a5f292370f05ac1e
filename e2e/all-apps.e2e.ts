import { AxeBuilder } from '@axe-core/playwright'
import { appIds } from '#content/app-ids.ts'
import { open } from './support/open.ts'
import { expect, test } from './support/site.ts'
import { smallTargets } from './support/targets.ts'

const rows = 'tbody tr'
const count = (found: number) =>
  found === appIds.length ? `${found} apps` : `${found} of ${appIds.length} apps`

test('a search and a filter narrow the list, say how many fit, and stand in the address', async ({
  page,
}) => {
  await open(page, '/apps/')
  const said = page.getByRole('search').getByRole('status')
  await expect(said).toHaveText(count(appIds.length))
  await expect(page.locator(rows)).toHaveCount(appIds.length)

  await page.getByLabel('Search').pressSequentially('outlok', { delay: 5 })
  await expect(page.getByLabel('Search')).toHaveValue('outlok')
  await expect(page.getByLabel('Search')).toBeFocused()
  await expect(page.locator(rows).first()).toContainText('Outlook')
  await page.getByLabel('Runs on').selectOption('Windows')
  await expect(page).toHaveURL('/apps/?q=outlok&device=windows')
  const found = await page.locator(rows).count()
  expect(found).toBeLessThan(8)
  await expect(said).toHaveText(count(found))

  await page.getByRole('button', { name: 'Show all' }).click()
  await expect(page).toHaveURL('/apps/')
  await expect(page.locator(rows)).toHaveCount(appIds.length)
})

test('a filtered list can be linked, left and come back to', async ({ page }) => {
  await open(page, '/apps/?device=android&state=works')
  await expect(page.getByLabel('Runs on')).toHaveValue('android')
  await expect(page.getByLabel('State')).toHaveValue('works')
  const found = await page.locator(rows).count()
  await page.locator(rows).first().getByRole('link').click()
  await expect(page).toHaveURL(/\/apps\/[\w-]+\/$/u)
  await page.goBack()
  await expect(page.locator(rows)).toHaveCount(found)
  await expect(page.getByLabel('Runs on')).toHaveValue('android')
  // The link of the page itself leads to the whole list, on the same page.
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'All apps' }).click()
  await expect(page).toHaveURL('/apps/')
  await expect(page.locator(rows)).toHaveCount(appIds.length)
  await expect(page.getByLabel('Runs on')).toHaveValue('')
  await page.goBack()
  await expect(page.locator(rows)).toHaveCount(found)
})

test('words that are no name are found in a link, too; nonsense is answered with a way on', async ({
  page,
}) => {
  await open(page, '/apps/?q=officejet')
  await expect(page.locator(rows).first()).toContainText('HP')
  await page.getByLabel('Search').fill('zzqxw')
  await expect(page.locator(rows)).toHaveCount(0)
  await expect(page.getByRole('main').getByRole('link', { name: 'another mail app' })).toBeVisible()
})

test('the keyboard reaches search, filters and rows in this order', async ({ page }) => {
  await open(page, '/apps/')
  await page.getByLabel('Search').focus()
  for (const label of ['Runs on', 'Connects by', 'Sign-in', 'State']) {
    await page.keyboard.press('Tab')
    await expect(page.getByLabel(label)).toBeFocused()
  }
  await page.keyboard.press('w')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Show all' })).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.locator(rows).first().getByRole('link')).toBeFocused()
})

test('a filtered list is accessible at every width', async ({ page }) => {
  test.slow()
  await open(page, '/apps/?q=outlook&device=windows')
  for (const width of [1280, 800, 320]) {
    await page.setViewportSize({ width, height: 800 })
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect
      .soft(
        violations.map(({ id }) => id),
        `${width} px`,
      )
      .toEqual([])
    expect.soft(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    expect.soft(await smallTargets(page), `${width} px`).toEqual([])
  }
})

test('a search is answered at once on a slow machine', async ({ page }) => {
  await open(page, '/apps/')
  await page.getByLabel('Search').fill('thunder')
  await expect(page.locator(rows).first()).toContainText('Thunderbird')
  const client = await page.context().newCDPSession(page)
  await client.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  const took = await page.getByLabel('Search').evaluate(async (field: HTMLInputElement) => {
    const times: number[] = []
    const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set
    for (const text of [
      'thunderbr',
      'thunderbri',
      'thunderbrid',
      'gmial',
      'gmail',
      'officejet',
      'wordpres',
      'k9',
    ]) {
      const start = performance.now()
      set?.call(field, text)
      field.dispatchEvent(new Event('input', { bubbles: true }))
      times.push(performance.now() - start)
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)))
    }
    return times.toSorted((a, b) => a - b)
  })
  // The quickest: a busy machine interrupts the others.
  expect(took[0]).toBeLessThan(50)
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('every app is there, under its kind, and nothing that would not work', async ({ page }) => {
    await page.goto('/apps/')
    await expect(page.locator(rows)).toHaveCount(appIds.length)
    await expect(page.getByRole('search')).toBeHidden()
    const jumps = page.getByRole('navigation', { name: 'Kinds of apps' }).getByRole('link')
    for (const jump of await jumps.all())
      await expect(page.locator((await jump.getAttribute('href')) ?? '')).toBeVisible()
  })
})
