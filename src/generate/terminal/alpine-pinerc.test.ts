import { describe, expect, test } from 'vitest'
import { clouds } from '#content/clouds.ts'
import { hasAlpine, readByAlpine } from '#proof/alpine.ts'
import { sendersByPython } from '#proof/config-parser.ts'
import { versionOf } from '#proof/program.ts'
import { hasPython } from '#proof/python.ts'
import { proved } from '#proof/record.ts'
import type { MailboxSetup } from '#generate/file-format.ts'
import { cases, casesOf, formatOf, golden } from '#generate/golden-cases.ts'
import { emailOf, userOf } from '#generate/placeholder.ts'
import { alpineHolds } from '#lib/quote-alpine.ts'
import { imapUserOf } from './imap-user.ts'

const alpinePinerc = formatOf('alpine-pinerc')
const { imap, smtp } = clouds.worldwide.servers

describe.skipIf(!hasAlpine || !hasPython)('read by Alpine', () => {
  test.each(casesOf(alpinePinerc))('%s: every setting is what went in', (name) => {
    const setup: MailboxSetup = cases[name]
    const read = readByAlpine(golden(name, alpinePinerc))
    expect(read.get('inbox-path')).toEqual([
      `{${imap.host.value}/ssl/user=${imapUserOf(setup)}/auth=xoauth2}INBOX`,
    ])
    expect(read.get('smtp-server')).toEqual([`${smtp.host.value}/user=${userOf(setup)}/submit/auth=xoauth2`])
    const held = setup.name !== undefined && alpineHolds(setup.name) ? setup.name : ''
    const [from = '', ...more] = read.get('customized-hdrs') ?? []
    expect(more).toEqual([])
    expect(sendersByPython([from.replace(/^From: /u, '')])).toEqual([[held, emailOf(setup)]])
  })

  test('the proof is noted', () => {
    proved('alpine-pinerc', 'Alpine', versionOf('alpine', ['-v']))
  })
})

test('a name that Alpine cannot hold is left out, and the file says so', () => {
  expect(golden('nasty', alpinePinerc)).toContain('# Your name is left out')
  expect(golden('plain', alpinePinerc)).not.toContain('left out')
})
