import { expect, test } from 'vitest'
import { adminTasks } from '#content/admin-tasks.ts'
import type { AdminCommandId } from '#content/admin-task-ids.ts'
import { clouds } from '#content/clouds.ts'
import { powerShellReader } from '#proof/powershell.ts'
import { adminCommands } from './admin-commands.ts'

const read = await powerShellReader()
const ids = [...new Set(Object.values(adminTasks).flatMap(({ commands }) => commands ?? []))]

/** The commands that change something, and what they are. Everything else only reads. */
const CHANGES: Partial<Record<AdminCommandId, string[]>> = {
  'organisation-off': ['Set-TransportConfig -SmtpClientAuthenticationDisabled'],
  'mailbox-on': ['Set-CASMailbox -Identity -SmtpClientAuthenticationDisabled'],
  'mailbox-check': ['Set-CASMailbox -Identity -SmtpClientAuthenticationDisabled'],
  'allow-password': [
    'New-AuthenticationPolicy -AllowBasicAuthSmtp -Name',
    'Set-User -AuthenticationPolicy -Identity',
  ],
  'december-check': ['Set-TransportConfig -AllowLegacyTLSClients'],
}

test.each(ids)('%s parses in every cloud, and changes only what it says', (id) => {
  for (const cloud of Object.values(clouds)) {
    const { sound, commands, literals } = read(adminCommands(id, cloud).code)
    expect(sound).toBe(true)
    expect(
      commands.filter((command) => /^(?!Get|Connect|Resolve|Format|Where|Group)/u.test(command)),
    ).toEqual(CHANGES[id] ?? [])
    expect(literals.join(' ')).not.toMatch(/@(?!example\.com)/u)
  }
})

test('no two tasks have the same commands', () => {
  const used = Object.values(adminTasks).flatMap(({ commands }) => commands ?? [])
  expect(used).toEqual(ids)
})
