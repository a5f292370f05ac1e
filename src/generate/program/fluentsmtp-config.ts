import { fileTitles } from '#content/file-titles.ts'
import { APPLICATION_ID } from '#content/entra-placeholders.ts'
import { code, control, text } from '#content/text.ts'
import { aboutUse } from '#generate/about-file.ts'
import type { FileFormat, MailboxSetup } from '#generate/file-format.ts'
import { phpComment } from '#lib/quote-line-comment.ts'
import { quotePhp } from '#lib/quote-php.ts'

const SECRET_FILE = '/fluentsmtp-client-secret'

/** The two constants of FluentSMTP, which keep id and secret out of the database. Names: its source of 2026-08. */
export const fluentsmtpConfig: FileFormat = {
  id: 'fluentsmtp-config',
  ...fileTitles['fluentsmtp-config'],
  name: () => 'wp-config-fluentsmtp.php',
  mediaType: 'application/octet-stream',
  where: text`Save it beside ${code('wp-config.php')}. Add ${code("require __DIR__ . '/wp-config-fluentsmtp.php';")} to that file, above its line “stop editing”. In the connection, choose to store the keys in ${code('wp-config.php')}; tenant id and ${control('Access Token')} are still typed there.`,
  undo: text`Take that line out of ${code('wp-config.php')}, delete both files, and delete the connection in FluentSMTP.`,
  clouds: {
    only: ['worldwide'],
    otherwise: text`FluentSMTP asks Microsoft’s worldwide addresses for its sign-in. They cannot be changed.`,
  },
  write,
}

const ENTRA = [
  'Your admin registers an application in Entra and gives you its id, the id of the tenant, and a secret. Put the application id in the place of the words in capitals below.',
  `Write the secret into the file ${SECRET_FILE.slice(1)}, one folder above this one, where no browser reaches it. One line, readable only for the web server.`,
]

function write(setup: MailboxSetup): string {
  const about = [...aboutUse(setup, fluentsmtpConfig), ...ENTRA]
  return `<?php

${about.map(phpComment).join('\n')}

define('FLUENTMAIL_OUTLOOK_CLIENT_ID', ${quotePhp(APPLICATION_ID)});
define('FLUENTMAIL_OUTLOOK_CLIENT_SECRET', trim((string) file_get_contents(dirname(__DIR__) . ${quotePhp(SECRET_FILE)})));
`
}
