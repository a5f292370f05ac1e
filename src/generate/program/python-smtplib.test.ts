import { describe, expect, test } from 'vitest'
import { hasPython } from '#proof/python.ts'
import { readPythonSources } from '#proof/python-source.ts'
import { versionOf } from '#proof/program.ts'
import { proved } from '#proof/record.ts'
import type { MailboxSetup } from '#generate/file-format.ts'
import { casesOf, cases, formatOf, golden } from '#generate/golden-cases.ts'
import { emailOf } from '#generate/placeholder.ts'
import { hostileFiles } from '#proof/hostile-files.ts'

const format = formatOf('python-smtplib')

describe.skipIf(!hasPython)('read by Python', () => {
  test('every case compiles, and its constants are what went in', () => {
    const names = casesOf(format)
    const read = readPythonSources(names.map((name) => golden(name, format)))
    names.forEach((name, at) => {
      const setup: MailboxSetup = cases[name]
      expect(read[at]?.values).toEqual({
        MAILBOX: emailOf(setup),
        SENDER_NAME: setup.name ?? '',
        SMTP_HOST: setup.cloud.servers.smtp.host.value,
        SMTP_PORT: 587,
        SIGN_IN_HOST: setup.cloud.signInHost.value,
        SCOPE: `https://${setup.cloud.servers.imap.host.value}/.default`,
        _application: null,
      })
    })
  })

  test('any person stays inside the two values', () => {
    const files = hostileFiles(format)
    const read = readPythonSources(files.map(({ text }) => text))
    expect(read.map(({ values }) => [values['MAILBOX'], values['SENDER_NAME']])).toEqual(
      files.map(({ email, name }) => [email, name]),
    )
    expect(new Set(read.map(({ shape }) => shape)).size).toBe(1)
    proved('python-smtplib', 'Python', versionOf('python3'))
  })

  test('no name chooses another encoding for the file', () => {
    const name = 'coding: utf-7 +AAo-import os'
    const [read] = readPythonSources([String(format.write({ ...cases.plain, name }))])
    expect(read?.values['SENDER_NAME']).toBe(name)
  })
})
