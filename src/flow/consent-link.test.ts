import { expect, test } from 'vitest'
import { appIds } from '#content/app-ids.ts'
import { clouds } from '#content/clouds.ts'
import { consentFacts } from '#content/consent-facts.ts'
import { consentMessage } from '#content/consent-message.ts'
import { loadAppFile } from '#content/load-app.ts'
import { consentCommands } from '#generate/powershell/consent-commands.ts'
import { mailtoLink, written } from './admin-message.ts'
import { consentLink } from './consent-link.ts'
import { slotsFor } from './slots.ts'

const ID = '9e5f94bc-e8a4-4e73-b8be-63364c29d753'

test('the link names the organisation, or leaves it to whoever signs in', () => {
  expect(consentLink(clouds.worldwide, ID, 'ana@contoso.com')).toBe(
    `https://login.microsoftonline.com/contoso.com/adminconsent?client_id=${ID}`,
  )
  expect(consentLink(clouds.worldwide, ID, undefined)).toBe(
    `https://login.microsoftonline.com/${consentFacts.organisation.value}/adminconsent?client_id=${ID}`,
  )
})

test('each cloud has its own sign-in page and its own commands', () => {
  for (const cloud of Object.values(clouds)) {
    expect(new URL(consentLink(cloud, ID, undefined)).host).toBe(cloud.signInHost.value)
    const commands = consentCommands(cloud, ID)
    expect(commands).toContain(`appId eq ''${ID}''`)
    expect(commands.includes('-Environment'), cloud.id).toBe(cloud.id !== 'worldwide')
  }
})

test('nothing in an address can leave its place in the link', () => {
  const link = new URL(consentLink(clouds.worldwide, ID, 'a@x.example/../evil?client_id=1#'))
  expect(link.pathname.split('/')).toHaveLength(3)
  expect(link.searchParams.getAll('client_id')).toEqual([ID])
})

test('the message is the person’s own, names the application and holds the link once', () => {
  const link = consentLink(clouds.worldwide, ID, 'ana@contoso.com')
  const words = consentMessage({ name: 'Mozilla Thunderbird', id: ID })
  const known = written(words, slotsFor(clouds.worldwide, { email: 'ana@contoso.com' }, 'Thunderbird'), link)
  expect(known.subject).toBe('Please allow Thunderbird for ana@contoso.com')
  expect(known.paragraphs.filter((paragraph) => paragraph === link)).toHaveLength(1)
  expect(known.paragraphs.join()).toContain(ID)
  expect(mailtoLink(known)).toContain(encodeURIComponent(link))
  const unknown = written(words, slotsFor(clouds.worldwide, {}, 'Thunderbird'), link)
  expect(unknown.subject).toBe('Please allow Thunderbird for my email address')
  expect([unknown.subject, ...unknown.paragraphs].join()).not.toMatch(/\byour\b/u)
})

test('an app brings the sources of its consent with it', async () => {
  const files = await Promise.all(appIds.map((id) => loadAppFile(id)))
  const asking = files.filter(({ app }) => app.consent !== undefined)
  expect(asking.length).toBeGreaterThan(10)
  for (const { app, named } of asking) expect(named.sources, app.id).toHaveProperty('ms-grant-consent')
})
