import { describe, expect, test } from 'vitest'
import { hasPhp, readPhpFiles, shapesByPhp } from '#proof/php.ts'
import { versionOf } from '#proof/program.ts'
import { proved } from '#proof/record.ts'
import type { MailboxSetup } from '#generate/file-format.ts'
import { casesOf, cases, formatOf, golden } from '#generate/golden-cases.ts'
import { emailOf, userOf } from '#generate/placeholder.ts'
import { hostileFiles } from '#proof/hostile-files.ts'

const relay = formatOf('wp-config')
const fluent = formatOf('fluentsmtp-config')

/** The files define constants, once for each; so each has names of its own here, and reads a file that is there. */
const read = (texts: readonly string[]) => {
  const files = texts.map((text, at) =>
    text
      .replaceAll(/^define\('/gmu, `define('N${at}_`)
      .replace("'/etc/mail-relay/password'", "'data://text/plain,made up%0A'")
      .replace("dirname(__DIR__) . '/fluentsmtp-client-secret'", "'data://text/plain,secret%0A'"),
  )
  const mine = `(function () {
    $all = get_defined_constants(true)['user'];
    $last = explode('_', array_key_last($all))[0];
    $mine = array_filter($all, fn ($name) => str_starts_with($name, $last . '_'), ARRAY_FILTER_USE_KEY);
    return array_combine(array_map(fn ($name) => substr($name, strlen($last) + 1), array_keys($mine)), $mine);
  })()`
  return (readPhpFiles(files, [mine]) as Record<string, unknown>[][]).map(([values]) => values)
}

describe.skipIf(!hasPhp)('read by PHP', () => {
  test('WP Mail SMTP: every constant is what went in', () => {
    const names = casesOf(relay)
    const constants = names.map((name) => {
      const setup: MailboxSetup = cases[name]
      return {
        WPMS_ON: true,
        WPMS_MAILER: 'smtp',
        WPMS_SMTP_HOST: '127.0.0.1',
        WPMS_SMTP_PORT: 1587,
        WPMS_SSL: '',
        WPMS_SMTP_AUTOTLS: false,
        WPMS_SMTP_AUTH: true,
        WPMS_SMTP_USER: userOf(setup),
        WPMS_SMTP_PASS: 'made up',
        WPMS_MAIL_FROM: emailOf(setup),
        WPMS_MAIL_FROM_FORCE: true,
        ...(setup.name === undefined ? {} : { WPMS_MAIL_FROM_NAME: setup.name }),
      }
    })
    expect(read(names.map((name) => golden(name, relay)))).toEqual(constants)
    proved('wp-config', 'PHP', versionOf('php'))
  })

  test('FluentSMTP: both constants, worldwide only', () => {
    const names = casesOf(fluent)
    expect(names).toEqual(['plain', 'nasty', 'shared', 'generic'])
    const constants = {
      FLUENTMAIL_OUTLOOK_CLIENT_ID: 'YOUR-APPLICATION-ID',
      FLUENTMAIL_OUTLOOK_CLIENT_SECRET: 'secret',
    }
    expect(read(names.map((name) => golden(name, fluent)))).toEqual(names.map(() => constants))
    proved('fluentsmtp-config', 'PHP', versionOf('php'))
  })

  test('any person stays inside the three values, and in the comments', () => {
    const files = hostileFiles(relay)
    const values = read(files.map(({ text }) => text))
    expect(
      values.map((each) => [
        each?.['WPMS_SMTP_USER'],
        each?.['WPMS_MAIL_FROM'],
        each?.['WPMS_MAIL_FROM_NAME'],
      ]),
    ).toEqual(files.map(({ user, email, name }) => [user, email, name]))
    expect(new Set(shapesByPhp(files.map(({ text }) => text)) as string[]).size).toBe(1)
    const others = hostileFiles(fluent).map(({ text }) => text)
    expect(new Set(shapesByPhp(others) as string[]).size).toBe(1)
  })
})
