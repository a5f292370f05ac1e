import { open } from './support/open.ts'
import { save } from './support/download.ts'
import { expect, test } from './support/site.ts'

const box = (name: string) => ({ name, exact: true })

test('chosen apps stand in the address, the domain does not, and everything follows both', async ({
  page,
}) => {
  await open(page, '/admin/consent/')
  await page.getByRole('searchbox', { name: 'Find an app' }).fill('k 9')
  await expect(page.getByRole('checkbox')).toHaveCount(1)
  await page.getByRole('checkbox', box('K-9 Mail Needs admin approval')).check()
  await page.getByRole('searchbox', { name: 'Find an app' }).fill('')
  await page.getByRole('checkbox', box('Thunderbird Allowed by default')).check()
  await expect(page).toHaveURL('/admin/consent/?app=thunderbird&app=k9')
  await page.getByRole('textbox', { name: 'Your domain' }).fill('Contoso.com')
  const link = page.getByRole('link', { name: 'Allow K-9 Mail for everybody' })
  await expect(link).toHaveAttribute(
    'href',
    'https://login.microsoftonline.com/contoso.com/adminconsent?client_id=e647013a-ada4-4114-b419-e43d250f99c5',
  )
  await page.getByRole('combobox', { name: 'Cloud' }).selectOption('gcc-high')
  await expect(link).toHaveAttribute('href', /^https:\/\/login\.microsoftonline\.us\/contoso\.com\//u)
  await expect(page).toHaveURL('/admin/consent/?app=thunderbird&app=k9&cloud=gcc-high')
  await expect(page.locator('#check')).toContainText('-Environment USGov')
  await expect(page.locator('#check')).toContainText("= 'K-9 Mail'")
  await expect(page.locator('#undo')).toContainText('-WhatIf')

  const markdown = await save(page, page.getByRole('button', { name: /allow-mail-apps\.md/u }))
  expect(markdown.text).toContain(
    'https://login.microsoftonline.us/contoso.com/adminconsent?client_id=9e5f94bc',
  )
  expect(markdown.text).toContain('IMAP.AccessAsUser.All')
  const plain = await save(page, page.getByRole('button', { name: /allow-mail-apps\.txt/u }))
  expect(plain.text).toContain('    foreach ($id in $names.Keys) {')
})

test('a link names what it chose and what was left out; a wrong domain is said and kept', async ({
  page,
}) => {
  await open(page, '/admin/consent/?app=nine&app=evolution&app=eudora&app=outlook-ios')
  const main = page.getByRole('main')
  await expect(main).toContainText('“eudora” was left out')
  await expect(main).toContainText('Outlook for iPhone and iPad was left out: it needs nobody’s approval')
  await expect(page.locator('#allow')).toContainText('We did not find the id of its application')
  await expect(page.getByRole('link', { name: /^Allow .* for everybody$/u })).toHaveCount(1)
  const domain = page.getByRole('textbox', { name: 'Your domain' })
  await domain.fill('x.example/../evil?client_id=1#')
  await expect(domain).toHaveAccessibleDescription(/no domain/u)
  await expect(domain).toHaveValue('x.example/../evil?client_id=1#')
  await expect(page.getByRole('link', { name: 'Allow Evolution for everybody' })).toHaveAttribute(
    'href',
    /\/organizations\/adminconsent\?client_id=[0-9a-f-]{36}$/u,
  )
})
