import { fileTitles } from '#content/file-titles.ts'
import { localRelay } from '#content/local-relay.ts'
import { RELAY_PASSWORD_FILE } from '#content/relay-password.ts'
import { code, text } from '#content/text.ts'
import { aboutFile } from '#generate/about-file.ts'
import type { FileFormat, MailboxSetup } from '#generate/file-format.ts'
import { emailOf, toReplace, userOf } from '#generate/placeholder.ts'
import { domainPart, localPart } from '#lib/address-parts.ts'
import { phpComment } from '#lib/quote-line-comment.ts'
import { quotePhp } from '#lib/quote-php.ts'
import { relayWords } from './relay-words.ts'

/**
 * Mail settings of a Nextcloud server, through a relay. The names are those of its administration manual,
 * which also names such a file as the example of one beside `config.php`.
 */
export const nextcloudConfig: FileFormat = {
  id: 'nextcloud-config',
  ...fileTitles['nextcloud-config'],
  name: () => 'email.config.php',
  mediaType: 'application/octet-stream',
  where: text`Save it in the folder ${code('config')} of Nextcloud, beside ${code('config.php')}, owned by the user of the web server. It counts before what stands there. As administrator, open ${code('Email server')} and send a test mail.`,
  undo: text`Delete the file. What stands in ${code('config.php')} counts again.`,
  write,
}

function write(setup: MailboxSetup): string {
  const email = emailOf(setup)
  const about = [
    ...aboutFile(setup, nextcloudConfig),
    ...relayWords('Nextcloud', 'www-data'),
    ...toReplace(setup),
  ]
  return `<?php

${about.map(phpComment).join('\n')}

$CONFIG = [
    'mail_smtpmode' => 'smtp',
    'mail_smtphost' => ${quotePhp(localRelay.host)},
    'mail_smtpport' => ${localRelay.port},
    // Not encrypted: it stays on this machine. The relay encrypts on its way to Microsoft.
    'mail_smtpsecure' => '',
    'mail_smtpauth' => true,
    'mail_smtpname' => ${quotePhp(userOf(setup))},
    'mail_smtppassword' => trim((string) file_get_contents(${quotePhp(RELAY_PASSWORD_FILE)})),
    // The two halves of the sender. Microsoft refuses others.
    'mail_from_address' => ${quotePhp(localPart(email))},
    'mail_domain' => ${quotePhp(domainPart(email))},
];
`
}
