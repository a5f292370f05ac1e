import type { Page } from '@playwright/test'
import { CHECKED } from '#content/checked.ts'
import { clouds } from '#content/clouds.ts'
import { longDay, type Day } from '#content/day.ts'
import { fillText, plainText } from '#content/filled.ts'
import { retirementText } from '#content/retirements.ts'
import { oldFacts } from '#content/warnings.ts'
import { genericSlots } from '#flow/slots.ts'
import { save } from './support/download.ts'
import { ANA, pathOf, sampleOf } from './support/guides.ts'
import { open } from './support/open.ts'
import { expect, test } from './support/site.ts'
import { address, chooseSmtp, goOn, guideSteps, heading } from './support/wizard.ts'

const thunderbird = sampleOf('thunderbird')

/** Everything that is kept: an address, ticks, the theme. None of it may be needed. */
async function walkWithTicks(page: Page): Promise<void> {
  await open(page, '/setup/mailbox/?licence=yes&device=mac&app=thunderbird&way=imap')
  await page.getByRole('button', { name: /^Light or dark/u }).click()
  await address(page).fill(ANA)
  await goOn(page, 'device')
  await goOn(page, 'app')
  await goOn(page, 'connection')
  await goOn(page, 'authenticated-smtp')
  await chooseSmtp(page, 'Admin center')
  await page.getByRole('checkbox').nth(2).check()
  await goOn(page, 'check')
  await page.goBack()
  await expect(page.getByRole('checkbox').nth(2)).toBeChecked()
  await goOn(page, 'check')
  await goOn(page, 'guide')
  await expect(heading(page)).toContainText(ANA)
}

test('with storage blocked nothing breaks and nothing is lost on the way', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('Blocked for a test', 'SecurityError')
        },
      })
  })
  await walkWithTicks(page)
})

test('with storage full nothing breaks and nothing is lost on the way', async ({ page }) => {
  await page.addInitScript(() => {
    for (const storage of [localStorage, sessionStorage]) {
      let size = 4 << 20
      while (size > 0)
        try {
          storage.setItem(`full ${storage.length}`, 'x'.repeat(size))
        } catch {
          size >>= 1
        }
    }
  })
  await walkWithTicks(page)
})

const days: readonly Day[] = ['2020-02-29', '2040-12-31']
/** Pages that say something about today, where the HTML was made on another day. */
const dated = ['/', '/settings/', '/authenticated-smtp/', '/apps/smtp-device/', '/setup/device/', '/print/']

for (const day of days) {
  test(`on a clock that says ${day} pages open and their words fit the day`, async ({ page }) => {
    await page.clock.setFixedTime(`${day}T12:00:00`)
    for (const path of dated) {
      await open(page, path)
      await expect(heading(page), path).toBeVisible()
    }
    await open(page, '/authenticated-smtp/')
    const text = plainText(fillText(retirementText('basic-smtp', day), genericSlots(clouds.worldwide)))
    await expect(page.getByRole('main').getByRole('paragraph').filter({ hasText: text })).toBeVisible()
  })

  test(`on a clock that says ${day} there is a guide, and it can be kept`, async ({ page }) => {
    await page.clock.setFixedTime(`${day}T12:00:00`)
    await open(page, `${pathOf(thunderbird)}#email=${ANA}&made=2026-11-23`)
    expect(await guideSteps(page).count()).toBeGreaterThan(3)
    const { text } = await save(page, page.getByRole('button', { name: /guide\.md$/u }))
    // A clock before the facts is wrong, and would date a file before what it says.
    expect(text).toContain(day < CHECKED ? longDay(CHECKED) : longDay(day))
    const warning = plainText(fillText(oldFacts, genericSlots(clouds.worldwide)))
    const shown = page.getByRole('main').getByText(warning).filter({ visible: true })
    await expect(shown).toHaveCount(day < CHECKED ? 0 : 1)
  })
}
