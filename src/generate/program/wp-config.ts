import { fileTitles } from '#content/file-titles.ts'
import { localRelay } from '#content/local-relay.ts'
import { RELAY_PASSWORD_FILE } from '#content/relay-password.ts'
import { code, text } from '#content/text.ts'
import { aboutFile } from '#generate/about-file.ts'
import type { FileFormat, MailboxSetup } from '#generate/file-format.ts'
import { emailOf, toReplace, userOf } from '#generate/placeholder.ts'
import { phpComment } from '#lib/quote-line-comment.ts'
import { quotePhp } from '#lib/quote-php.ts'
import { relayWords } from './relay-words.ts'

/** Constants of WP Mail SMTP, for its free mailer and a relay. Names: its source 4.8.0, src/Options.php. */
export const wpConfig: FileFormat = {
  id: 'wp-config',
  ...fileTitles['wp-config'],
  name: () => 'wp-config-mail.php',
  mediaType: 'application/octet-stream',
  where: text`Save it beside ${code('wp-config.php')}. Add ${code("require __DIR__ . '/wp-config-mail.php';")} to that file, above its line “stop editing”. The settings of the plug-in then show these values and cannot change them.`,
  undo: text`Take that line out of ${code('wp-config.php')} and delete the file.`,
  write,
}

function write(setup: MailboxSetup): string {
  const about = [
    ...aboutFile(setup, wpConfig),
    ...relayWords('The free WP Mail SMTP', 'www-data'),
    'With the mailer 365 / Outlook of WP Mail SMTP Pro, or with the plug-in FluentSMTP, no relay is needed. Then leave this file out.',
    ...toReplace(setup),
  ]
  return `<?php

${about.map(phpComment).join('\n')}

define('WPMS_ON', true);
define('WPMS_MAILER', 'smtp');
define('WPMS_SMTP_HOST', ${quotePhp(localRelay.host)});
define('WPMS_SMTP_PORT', ${localRelay.port});
// Not encrypted: it stays on this machine. The relay encrypts on its way to Microsoft.
define('WPMS_SSL', '');
define('WPMS_SMTP_AUTOTLS', false);
define('WPMS_SMTP_AUTH', true);
define('WPMS_SMTP_USER', ${quotePhp(userOf(setup))});
define('WPMS_SMTP_PASS', trim((string) file_get_contents(${quotePhp(RELAY_PASSWORD_FILE)})));
// Contact forms like to write in the name of the visitor, which Microsoft refuses.
define('WPMS_MAIL_FROM', ${quotePhp(emailOf(setup))});
define('WPMS_MAIL_FROM_FORCE', true);
${setup.name === undefined ? '' : `define('WPMS_MAIL_FROM_NAME', ${quotePhp(setup.name)});\n`}`
}
