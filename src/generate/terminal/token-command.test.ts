import { expect, test } from 'vitest'
import { clouds } from '#content/clouds.ts'
import { tokenFile } from '#content/token-programs.ts'
import { setupFor } from '#flow/setup.ts'
import { guide } from '#flow/guide.ts'
import { loadApp } from '#content/load-app.ts'
import { noPreset } from '#content/preset.ts'
import { parseEmail } from '#lib/email.ts'
import { hostileMailboxes } from '#proof/hostile-mailboxes.ts'
import { askedBy, heard } from '#proof/token-program.ts'
import { tokenNote, tokenShellCommand, tokenWords } from './token-command.ts'

const app = await loadApp('neomutt')
const world = { today: '2026-11-23', preset: noPreset, app } as const
const people = [
  {},
  { email: 'ana@contoso.com' },
  { email: 'ana@contoso.com', user: 'ana.silva@contoso.com' },
  { email: 'a/../b@contoso.com' },
]
const everybody = people.flatMap((person) =>
  (['own', 'shared'] as const).map((mailbox) => ({ person, mailbox })),
)

test.each(everybody)(
  '$person, $mailbox: the guide and the file name one token file',
  ({ person, mailbox }) => {
    const answers = { app: 'neomutt', way: 'imap', mailbox } as const
    const made = setupFor(answers, person, world, '')
    if (made === undefined) throw new Error('No way')
    const { steps } = guide(made, answers, person, 'mutt-oauth2')
    const [shown = '', ...others] = new Set(JSON.stringify(steps).match(/~[\w/.-]+\.tokens/gu))
    expect(others).toEqual([])
    const setup = { ...made, token: { id: 'mutt-oauth2' } as const }
    expect(tokenShellCommand(setup)).toBe(`mutt_oauth2.py ${shown}`)
    expect(tokenNote(setup, []).join(' ')).toContain(` ${shown} `)
    // In the home folder, wherever it is run, with a shell or without one of its own.
    expect(askedBy(tokenWords(setup))).toEqual(heard(['mutt_oauth2.py', { home: tokenFile(setup.user) }]))
  },
)

test('no address leads a token file out of the home folder, or means something to a shell', () => {
  const emails = hostileMailboxes(10_000).flatMap((setup) => setup?.email ?? [])
  expect(emails.length).toBeGreaterThan(5000)
  for (const email of emails) expect(tokenFile(email)).toMatch(/^~\/\.m365-[a-z0-9._-]+\.tokens$/u)
})

test('the account of pizauth has the name that the command asks for', () => {
  const email = 'o\'brien|"x@contoso.com'
  expect(parseEmail(email).ok).toBe(false)
  const setup = {
    email,
    cloud: clouds['gcc-high'],
    today: '2026-11-23',
    link: '',
    token: { id: 'pizauth' },
  } as const
  expect(tokenNote(setup, ['SMTP.Send'])).toContain(String.raw`account "o'brien|\"x@contoso.com" {`)
  expect(tokenWords(setup)).toEqual(['pizauth', 'show', email])
})
