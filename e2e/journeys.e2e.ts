import type { Page } from '@playwright/test'
import { bestApps, deviceName } from '#content/devices.ts'
import { ways } from '#content/ways.ts'
import { appFile } from './support/apps.ts'
import { ANA, nameOf, samples, type Sample } from './support/guides.ts'
import { open } from './support/open.ts'
import { expect, test } from './support/site.ts'
import { address, chooseSmtp, expectStep, goOn, guideSteps, heading, row } from './support/wizard.ts'

const PHONE = { width: 390, height: 844 }
const onPhone = samples.filter(({ app, way }) => app === 'apple-mail-ios' || way === 'imap').slice(0, 2)

/** From the home page to the guide, by what is on the page and nothing else. */
async function walk(page: Page, sample: Sample): Promise<void> {
  const { app, device, way, smtp } = sample
  await open(page, '/')
  const door = device === 'printer' ? 'A printer, app or server' : 'Set up my phone or computer'
  await page.getByRole('link', { name: door }).click()
  await expectStep(page, 'prerequisites')
  await row(page, 'Yes').check()
  await goOn(page, 'mailbox')
  await address(page).fill(ANA)
  await goOn(page, 'device')
  // The third door has answered this one: the thing that sends is a printer.
  if (device === 'printer') await expect(row(page, deviceName(device))).toBeChecked()
  await row(page, deviceName(device)).check()
  await goOn(page, 'app')
  const { name: appName } = await appFile(app)
  await page.getByRole('searchbox').fill(appName)
  await row(page, appName).check()
  if (way !== undefined) {
    await goOn(page, 'connection')
    await row(page, ways[way].name).check()
  }
  // What only has a form is asked for a route; nobody has to know.
  if (app === 'smtp-device') await goOn(page, 'route')
  if (smtp) {
    await goOn(page, 'authenticated-smtp')
    await chooseSmtp(page, 'It is on')
  }
  await goOn(page, 'check')
  await goOn(page, 'guide')
}

async function expectGuide(page: Page, { app, copies, files }: Sample): Promise<void> {
  const { name } = await appFile(app)
  await expect(heading(page)).toContainText(name)
  await expect(heading(page)).toContainText(ANA)

  const plate = page.getByRole('region', { name: 'Your settings' })
  const offered = await plate.getByRole('button', { name: / (server|port): / }).all()
  expect(await Promise.all(offered.map((each) => each.getAttribute('aria-label')))).toEqual(
    copies.map((copy) => `Copy ${copy}`),
  )
  // An app that finds its servers itself has no plate; on a relay of one’s own the address is no user name.
  const user = plate.getByRole('button', { name: ANA })
  if (copies.length === 0) await expect(plate).toHaveCount(0)
  else if (app !== 'smtp-device') await expect(user).toBeVisible()

  expect(await guideSteps(page).count()).toBeGreaterThan(3)
  await expect(guideSteps(page).last().getByRole('heading')).toHaveText('Send a message to yourself')
  for (const file of [...files, 'guide.md'])
    await expect(
      page.getByRole('button', { name: new RegExp(`${file.replace('.', '\\.')}$`, 'u') }),
    ).toBeVisible()
}

for (const sample of samples) {
  test(`from the home page to the guide for ${nameOf(sample)}`, async ({ page }) => {
    await walk(page, sample)
    await expectGuide(page, sample)
  })
}

test.describe('on a phone', () => {
  test.use({ viewport: PHONE, hasTouch: true })
  for (const sample of onPhone) {
    test(`from the home page to the guide for ${nameOf(sample)}`, async ({ page }) => {
      await walk(page, sample)
      await expectGuide(page, sample)
    })
  }
})

test('with “I don’t know” everywhere there is a guide too', async ({ page }) => {
  await open(page, '/setup/prerequisites/')
  await row(page, 'I don’t know').check()
  await goOn(page, 'mailbox')
  await goOn(page, 'device')
  await row(page, 'I don’t know').check()
  await goOn(page, 'app')
  await row(page, 'I don’t know').check()
  await goOn(page, 'check')
  await goOn(page, 'guide')
  await expect(heading(page)).toContainText((await appFile(bestApps.unknown)).name)
  expect(await guideSteps(page).count()).toBeGreaterThan(3)
})

test('a question that is not answered says so and takes the focus there', async ({ page }) => {
  await open(page, '/setup/prerequisites/')
  await page.getByRole('button', { name: 'Continue' }).click()
  const alert = page.getByRole('alert')
  await expect(alert).toBeFocused()
  await alert.getByRole('link').click()
  await expect(page.getByRole('radio').first()).toBeFocused()
  await expectStep(page, 'prerequisites')
})

const MAC =
  'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/19.0 Safari/605.1.15'
const guesses = [
  {
    on: 'an iPhone',
    device: 'ios',
    touch: 5,
    userAgent:
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_7 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Mobile/15E148 Safari/604.1',
  },
  { on: 'an iPad, which calls itself a Mac', device: 'ios', touch: 5, userAgent: MAC },
  { on: 'a Mac', device: 'mac', touch: 0, userAgent: MAC },
  {
    on: 'Android',
    device: 'android',
    touch: 5,
    userAgent:
      'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/145.0.0.0 Mobile Safari/537.36',
  },
  {
    on: 'Windows',
    device: 'windows',
    touch: 10,
    userAgent:
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/145.0.0.0 Safari/537.36',
  },
] as const

for (const { on, device, touch, userAgent } of guesses) {
  test(`on ${on} the device is chosen beforehand, and can be changed`, async ({ visitor }) => {
    const page = await visitor({ userAgent })
    await page.addInitScript((points) => {
      Object.defineProperty(navigator, 'maxTouchPoints', { get: () => points })
    }, touch)
    await open(page, '/setup/device/?licence=yes')
    await expect(row(page, deviceName(device))).toBeChecked()
    await row(page, deviceName('printer')).check()
    await goOn(page, 'app')
    await expect(page).toHaveURL(/device=printer/u)
    await page.goBack()
    await expect(row(page, deviceName('printer'))).toBeChecked()
  })
}
