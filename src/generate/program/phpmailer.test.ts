import { describe, expect, test } from 'vitest'
import { hasPhp, hasPhpLibrary, readPhpFiles, shapesByPhp } from '#proof/php.ts'
import { proved } from '#proof/record.ts'
import type { MailboxSetup } from '#generate/file-format.ts'
import { casesOf, cases, formatOf, golden, type CaseName } from '#generate/golden-cases.ts'
import { emailOf, userOf } from '#generate/placeholder.ts'
import { hostileFiles } from '#proof/hostile-files.ts'

const format = formatOf('phpmailer')
const hasPhpMailer = hasPhpLibrary('libphp-phpmailer/autoload.php', 'libphp-phpmailer')

// PHPMailer is the real one. Greew’s provider stands in for itself: it notes what it is given.
const LIBRARIES = `
mkdir($folder . '/vendor');
file_put_contents($folder . '/vendor/autoload.php', '<?php');
require_once 'libphp-phpmailer/autoload.php';
eval('namespace Greew\\\\OAuth2\\\\Client\\\\Provider; final class Azure { public $given; function __construct(...$given) { $this->given = $given; } }');
`

const ENTRA = {
  ENTRA_TENANT_ID: 'tenant',
  ENTRA_CLIENT_ID: 'client',
  ENTRA_CLIENT_SECRET: 'secret',
  ENTRA_REFRESH_TOKEN: 'refresh',
}

const read = (name: CaseName, ...expressions: string[]) => {
  const [values] = readPhpFiles([golden(name, format)], expressions, LIBRARIES, ENTRA) as unknown[][]
  return values
}

const CONSTANTS = [
  'EXCHANGE_MAILBOX',
  'EXCHANGE_USER',
  'EXCHANGE_SENDER_NAME',
  'EXCHANGE_SMTP_HOST',
  'EXCHANGE_SMTP_PORT',
  'EXCHANGE_SIGN_IN_HOST',
]
const constantsOf = (setup: MailboxSetup) => [
  emailOf(setup),
  userOf(setup),
  setup.name ?? '',
  setup.cloud.servers.smtp.host.value,
  587,
  setup.cloud.signInHost.value,
]

const MAILER = `(function () {
  $mail = exchangeMailer();
  $oauth = $mail->getOAuth();
  $of = fn ($name) => (new ReflectionProperty($oauth, $name))->getValue($oauth);
  return [
    [$mail->Mailer, $mail->Host, $mail->Port, $mail->SMTPSecure, $mail->SMTPAuth, $mail->AuthType, $mail->From, $mail->FromName],
    [$of('oauthUserEmail'), $of('oauthClientId'), $of('oauthClientSecret'), $of('oauthRefreshToken'), $of('provider')->given],
  ];
})()`

// PHPMailer sends to and from ASCII domains and local parts only, so it refuses the other scripts when it sends.
const ascii = casesOf(format).filter((name) => name !== 'scripts')

describe.skipIf(!hasPhpMailer)('loaded by PHPMailer', () => {
  test.each(casesOf(format))('%s: its constants are what went in', (name) => {
    expect(read(name, ...CONSTANTS)).toEqual(constantsOf(cases[name]))
  })

  test.each(ascii)('%s: the mailer has the values', (name) => {
    const setup: MailboxSetup = cases[name]
    const [mailer] = read(name, MAILER) ?? []
    const options = { clientId: 'client', clientSecret: 'secret', tenantId: 'tenant' }
    expect(mailer).toEqual([
      [
        'smtp',
        setup.cloud.servers.smtp.host.value,
        587,
        'tls',
        true,
        'XOAUTH2',
        emailOf(setup),
        setup.name ?? '',
      ],
      [
        userOf(setup),
        'client',
        'secret',
        'refresh',
        [options, [], `https://${setup.cloud.signInHost.value}`],
      ],
    ])
    proved('phpmailer', 'PHPMailer', String(read(name, 'PHPMailer\\PHPMailer\\PHPMailer::VERSION')?.[0]))
  })
})

describe.skipIf(!hasPhp)('read by PHP', () => {
  test('any person stays inside the three values', () => {
    const files = hostileFiles(format)
    const constants = files.map(
      ({ text }) => /^const EXCHANGE[^]*?(?=^const EXCHANGE_SMTP)/mu.exec(text)?.[0],
    )
    const values = readPhpFiles(
      constants.map((code, at) => `<?php ${code?.replaceAll('EXCHANGE_', `E${at}_`)}`),
      ['array_slice(get_defined_constants(true)["user"], -3)'],
    ) as Record<string, string>[][]
    expect(values.map(([each]) => Object.values(each ?? {}))).toEqual(
      files.map(({ email, user, name }) => [email, user, name]),
    )
    expect(new Set(shapesByPhp(files.map(({ text }) => text)) as string[]).size).toBe(1)
  })
})
