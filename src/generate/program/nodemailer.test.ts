import nodemailerPackage from 'nodemailer/package.json' with { type: 'json' }
import { expect, test } from 'vitest'
import { valuesByNode, readTransport } from '#proof/node.ts'
import { proved } from '#proof/record.ts'
import type { MailboxSetup } from '#generate/file-format.ts'
import { casesOf, cases, formatOf, golden } from '#generate/golden-cases.ts'
import { emailOf } from '#generate/placeholder.ts'
import { hostileFiles } from '#proof/hostile-files.ts'

const format = formatOf('nodemailer')

test.each(casesOf(format))(
  '%s: Nodemailer has the values, and asks for a token of the right kind',
  (name) => {
    const setup: MailboxSetup = cases[name]
    const { smtp, imap } = setup.cloud.servers
    const { options, from, token } = readTransport(golden(name, format))
    expect(options).toMatchObject({
      host: smtp.host.value,
      port: 587,
      secure: false,
      requireTLS: true,
      auth: { type: 'OAuth2', user: emailOf(setup) },
    })
    expect(from).toEqual({ name: setup.name ?? '', address: emailOf(setup) })
    expect(JSON.parse(String(token[0]))).toEqual({
      clientId: 'client',
      clientSecret: 'secret',
      authority: `https://${setup.cloud.signInHost.value}/tenant`,
      scopes: [`https://${imap.host.value}/.default`],
      skipCache: false,
    })
    expect(token[1]).toBe(1e12)
  },
)

// Node reads the constants of many files in one process: each in a scope of its own.
test('any person stays inside the two values', () => {
  const files = hostileFiles(format)
  const constants = files.map(({ text }) => /^const MAILBOX[^]*?(?=^const SMTP_HOST)/mu.exec(text)?.[0] ?? '')
  const read = valuesByNode(
    constants.map((code) => `(() => {\n${code}\nreturn { MAILBOX, SENDER_NAME } })()`),
  )
  expect(read).toEqual(files.map(({ email, name }) => ({ MAILBOX: email, SENDER_NAME: name })))
  const lines = files.map(({ text }) => text.split('\n').filter((line) => !line.startsWith('//')).length)
  expect(new Set(lines).size).toBe(1)
  proved('nodemailer', 'Nodemailer', nodemailerPackage.version)
})
