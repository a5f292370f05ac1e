import { beforeAll, expect, test } from 'vitest'
import { csharpReader, type CSharpReading } from '#proof/csharp.ts'
import { proved } from '#proof/record.ts'
import type { MailboxSetup } from '#generate/file-format.ts'
import { casesOf, cases, formatOf, golden } from '#generate/golden-cases.ts'
import { emailOf } from '#generate/placeholder.ts'
import grammar from 'tree-sitter-c-sharp/package.json' with { type: 'json' }
import { hostileFiles } from '#proof/hostile-files.ts'

const format = formatOf('mailkit')

let read: (source: string) => CSharpReading
beforeAll(async () => {
  read = await csharpReader()
})

test.each(casesOf(format))('%s: the file is sound C#, and its strings are what went in', (name) => {
  const setup: MailboxSetup = cases[name]
  const { sound, literals } = read(golden(name, format))
  expect(sound).toBe(true)
  expect(literals.slice(0, 5)).toEqual([
    emailOf(setup),
    setup.name ?? '',
    setup.cloud.servers.smtp.host.value,
    setup.cloud.signInHost.value,
    `https://${setup.cloud.servers.imap.host.value}/.default`,
  ])
  expect(literals.slice(5)).toContain('ENTRA_CLIENT_SECRET')
})

test('any person stays inside the two values', () => {
  const files = hostileFiles(format)
  const all = files.map(({ text }) => read(text))
  expect(all.every(({ sound }) => sound)).toBe(true)
  expect(all.map(({ literals }) => literals.slice(0, 2))).toEqual(
    files.map(({ email, name }) => [email, name]),
  )
  expect(new Set(all.map(({ shape }) => shape)).size).toBe(1)
  proved('mailkit', 'tree-sitter C#', grammar.version)
})
