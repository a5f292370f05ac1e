import { expect, test } from 'vitest'
import { cloudIds } from '#content/clouds.ts'
import { loadApp } from '#content/load-app.ts'
import { noPreset } from '#content/preset.ts'
import { tokenAudience } from '#content/token-facts.ts'
import { guide } from './guide.ts'
import { setupFor } from './setup.ts'

const app = await loadApp('neomutt')
const world = { today: '2026-11-23', preset: noPreset, app } as const

test.each(cloudIds)('a guide in %s names the permissions of that cloud, and of no other', (cloud) => {
  const answers = { app: 'neomutt', way: 'imap', cloud, mailbox: 'own' } as const
  const setup = setupFor(answers, { email: 'ana@contoso.com' }, world, '')
  if (setup === undefined) throw new Error('No way')
  const { steps, trouble } = guide(setup, answers, { email: 'ana@contoso.com' })
  const written = JSON.stringify([steps, trouble])
  const named = new Set(Object.values(tokenAudience).map(({ value }) => value))
  expect([...named].filter((audience) => written.includes(`"${audience}"`))).toEqual([
    tokenAudience[cloud].value,
  ])
  expect(written.includes('outlook.office.com/IMAP')).toBe(false)
})
