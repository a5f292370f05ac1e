import { save } from './support/download.ts'
import { FOR_ANA, pathOf, sampleOf } from './support/guides.ts'
import { open } from './support/open.ts'
import { expect, test } from './support/site.ts'

const FILE = '~/.m365-ana_contoso.com.tokens'

test('steps, file and Markdown follow the program that fetches tokens, and the link does not', async ({
  page,
}) => {
  const address = pathOf(sampleOf('msmtp')) + FOR_ANA
  await open(page, address)
  const steps = page.getByRole('region', { name: 'Your steps' })
  await expect(steps).toContainText('oama authorize microsoft')
  const before = page.url()
  await steps.getByLabel('Program that fetches your tokens').selectOption('mutt-oauth2')
  await expect(steps).toContainText(`mutt_oauth2.py ${FILE} --verbose --authorize`)
  await expect(steps).not.toContainText('oama authorize')
  expect(page.url()).toBe(before)
  const file = await save(page, page.getByRole('button', { name: /msmtprc$/u }))
  expect(file.text).toContain(`\npasswordeval mutt_oauth2.py ${FILE}\n`)
  const guide = await save(page, page.getByRole('button', { name: /\.md$/u }))
  expect(guide.text).toContain(FILE)
  expect(guide.text).not.toContain('oama authorize')

  // Kept for the next visit, and a step that names the file leads to it.
  await page.reload()
  await expect(steps).toContainText(FILE)
  await steps.getByRole('link', { name: 'from your guide' }).click()
  await expect(page.locator('#files')).toBeFocused()
  expect(page.url()).toBe(before)
})
