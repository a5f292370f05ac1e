import { expect, test } from 'vitest'
import { noPreset } from '#content/preset.ts'
import { loadApp } from '#content/load-app.ts'
import { read } from '#diagnose/reading.ts'
import { chosenPart, pastedPart } from './report-parts.ts'

test('what was chosen names nobody', async () => {
  const app = await loadApp('thunderbird')
  const raw = { licence: 'yes', device: 'mac', app: 'thunderbird', way: 'imap', smtp: 'on' }
  const { chosen, path } = chosenPart(raw, { today: '2026-11-23', preset: noPreset, app })
  expect(chosen.map(({ id }) => id)).toContain('way')
  expect(chosen.map(({ id }) => id)).not.toContain('address')
  expect(chosen.map(({ id }) => id)).not.toContain('app')
  expect(path).toBe('/setup/guide/?licence=yes&device=mac&app=thunderbird&way=imap&smtp=on')
  expect(chosenPart({}, { today: '2026-11-23', preset: noPreset })).toEqual({ chosen: [], path: '/fix/' })
})

test('of a long log the part that decided is in the report', () => {
  const log = `${'a line\n'.repeat(5000)}535 5.7.139 SmtpClientAuthentication is disabled for the Tenant.\n${'b line\n'.repeat(5000)}`
  const part = pastedPart(read(log))
  expect(part).toContain('disabled for the Tenant')
  expect(part.length).toBeLessThan(2000)
})
