import type { Locator, Page } from '@playwright/test'
import { expect } from './site.ts'

/** The row of a question that begins with this name; its hint and its tags follow. */
export const row = (page: Page, name: string): Locator =>
  page.getByRole('radio', {
    name: new RegExp(`^${name.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&')}(\\s|$)`, 'u'),
  })

export const heading = (page: Page): Locator => page.getByRole('heading', { level: 1 })

/** The page of a step is shown: its address, and a heading. */
export async function expectStep(page: Page, step: string): Promise<void> {
  await expect(page).toHaveURL(new RegExp(`/setup/${step}/`, 'u'))
  await expect(heading(page)).toBeVisible()
}

/** Continues, and is at a step then. */
export async function goOn(page: Page, to: string): Promise<void> {
  await page.getByRole('button', { name: /^(Continue|Make my guide)$/u }).click()
  await expectStep(page, to)
}

/** The numbered steps of the guide on the screen. */
export const guideSteps = (page: Page): Locator =>
  page.getByRole('region', { name: 'Your steps' }).getByRole('list').first().getByRole('listitem')

/** Who acts is chosen by buttons, on a phone from a list. */
export async function chooseSmtp(page: Page, answer: string): Promise<void> {
  const list = page.getByRole('combobox')
  if (await list.isVisible()) await list.selectOption({ label: answer })
  else await page.getByRole('radio', { name: answer, exact: true }).check()
}

export const address = (page: Page): Locator => page.getByRole('textbox', { name: /^Email address/u })
