import { allowCopying, clipboardText } from './support/clipboard.ts'
import { ANA, FOR_ANA, pathOf, sampleOf } from './support/guides.ts'
import { open } from './support/open.ts'
import { pixelsOf, readQr } from './support/pixels.ts'
import { expect, test } from './support/site.ts'
import { guideSteps, heading } from './support/wizard.ts'

const thunderbird = sampleOf('thunderbird')
const GUIDE = pathOf(thunderbird) + FOR_ANA

const values = [
  ['SMTP server', 'smtp.office365.com'],
  ['SMTP port', '587'],
  ['IMAP server', 'outlook.office365.com'],
  ['IMAP port', '993'],
  ['POP server', 'outlook.office365.com'],
  ['POP port', '995'],
] as const

test('the home page copies each value and says which one', async ({ page, context }) => {
  await allowCopying(context)
  await open(page, '/')
  for (const [label, value] of values) {
    const button = page.getByRole('button', { name: `Copy ${label}: ${value}` })
    // Seen without scrolling, on a laptop.
    await expect(button).toBeInViewport({ ratio: 1 })
    await button.click()
    await expect(page.getByRole('status')).toContainText(label)
    expect(await clipboardText(page)).toBe(value)
  }
})

test('a guide copies the user name, and all settings at once', async ({ page, context }) => {
  await allowCopying(context)
  await open(page, GUIDE)
  const plate = page.getByRole('region', { name: 'Your settings' })
  await plate.getByRole('button', { name: ANA }).click()
  await expect(page.getByRole('status')).toContainText('User name')
  expect(await clipboardText(page)).toBe(ANA)
  await plate.getByRole('button', { name: 'Copy all' }).click()
  await expect(page.getByRole('status')).toContainText('Your settings')
  const all = await clipboardText(page)
  for (const value of [
    ANA,
    'outlook.office365.com',
    '993',
    'smtp.office365.com',
    '587',
    'STARTTLS',
    'OAuth2',
  ])
    expect(all).toContain(value)
})

test('where the clipboard is refused, the older way copies', async ({ page, context }) => {
  await allowCopying(context)
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () =>
      Promise.reject(new DOMException('Refused for a test', 'NotAllowedError'))
  })
  await open(page, '/')
  const button = page.getByRole('button', { name: 'Copy SMTP server: smtp.office365.com' })
  await button.click()
  await expect(page.getByRole('status')).toContainText('SMTP server')
  await expect(button).toBeFocused()
  expect(await clipboardText(page)).toBe('smtp.office365.com')
})

test('where nothing copies, the value is selected and that is said', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () =>
      Promise.reject(new DOMException('Refused for a test', 'NotAllowedError'))
    document.execCommand = () => false
  })
  await open(page, '/')
  await page.getByRole('button', { name: 'Copy SMTP server: smtp.office365.com' }).click()
  await expect(page.getByRole('status')).toContainText('Ctrl+C')
  expect(await page.evaluate(() => getSelection()?.toString())).toBe('smtp.office365.com')
})

test('the link for everyone has no address in it, the one for one person has; both open the same steps', async ({
  page,
  context,
  visitor,
}) => {
  await allowCopying(context)
  await open(page, `${GUIDE}&name=Ana%20Ruiz`)
  const titles = await guideSteps(page).getByRole('heading').allInnerTexts()
  const copy = async () => {
    await page.getByRole('button', { name: 'Copy link' }).first().click()
    await expect(page.getByRole('status')).toContainText('Link')
    return clipboardText(page)
  }

  const forAll = await copy()
  expect(forAll).not.toMatch(/ana|contoso/iu)
  await page.getByRole('radio', { name: /^One person/u }).check()
  const forOne = new URL(await copy())
  expect(forOne.hash).toContain(`email=${ANA}`)
  expect(forOne.pathname + forOne.search).not.toMatch(/ana@|contoso/iu)

  for (const link of [forAll, forOne.href]) {
    const other = await visitor()
    await open(other, link)
    await expect(heading(other)).toBeVisible()
    await expect(guideSteps(other).getByRole('heading')).toHaveText(titles)
  }
})

test('who shares a link for one person is told what is in it', async ({ page }) => {
  await open(page, GUIDE)
  const choice = page.getByRole('radio', { name: /^One person/u })
  await expect(choice).toHaveAccessibleName(new RegExp(ANA, 'u'))
  await expect(page.getByRole('radio', { name: /^Everyone/u })).toBeChecked()
})

test('without an address there is one link and no question', async ({ page }) => {
  await open(page, pathOf(thunderbird))
  await expect(page.getByRole('button', { name: 'Copy link' })).toBeVisible()
  await expect(page.getByRole('radio')).toHaveCount(0)
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the code leads to the link, with a white margin, in ${colorScheme} colours`, async ({
    page,
    context,
    browser,
  }) => {
    await allowCopying(context)
    await page.emulateMedia({ colorScheme })
    await open(page, GUIDE)
    for (const whom of [/^Everyone/u, /^One person/u]) {
      await page.getByRole('radio', { name: whom }).check()
      await page.getByRole('button', { name: 'Copy link' }).click()
      const link = await clipboardText(page)
      const code = page.getByRole('img', { name: /QR/u })
      await code.scrollIntoViewIfNeeded()
      const box = await code.boundingBox()
      if (box === null) throw new Error('No code')
      const pixels = await pixelsOf(browser, await page.screenshot({ clip: box }))
      expect(readQr(pixels)).toBe(link)
      // Four modules of white all round (ISO/IEC 18004); a code of this length has 37 to 65 of them.
      const margin = Math.floor((pixels.width / 65) * 3)
      for (const [x, y] of [
        [pixels.width / 2, margin / 2],
        [margin / 2, pixels.height / 2],
        [pixels.width - margin / 2, pixels.height / 2],
        [pixels.width / 2, pixels.height - margin / 2],
      ] as const) {
        const at = (Math.floor(y) * pixels.width + Math.floor(x)) * 4
        expect(Array.from(pixels.data.subarray(at, at + 3)), `${x}, ${y}`).toEqual([255, 255, 255])
      }
    }
  })
}

test('where the system can share, it gets the link that is shown', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'share', {
      value: (data: ShareData) => {
        document.documentElement.dataset['shared'] = data.url ?? ''
        return Promise.resolve()
      },
    })
  })
  await open(page, GUIDE)
  await page.getByRole('button', { name: 'Send' }).click()
  await expect(page.locator('html')).toHaveAttribute(
    'data-shared',
    /\/setup\/guide\/\?[^#]*#made=\d{4}-\d\d-\d\d$/u,
  )
})
