import { fileTitles } from '#content/file-titles.ts'
import { code, text } from '#content/text.ts'
import { aboutFile } from '#generate/about-file.ts'
import type { FileFormat, MailboxSetup } from '#generate/file-format.ts'
import { toReplace, userOf } from '#generate/placeholder.ts'
import { hashComment } from '#lib/quote-comment.ts'
import { postfixEntry, postfixSignIn } from '#lib/quote-postfix.ts'
import { relayOf, TOKEN_FILE } from './postfix-paths.ts'

/** Who signs in, and where the token lies. sasl-xoauth2 takes the path from the place of the password. */
export const postfixSaslPasswd: FileFormat = {
  id: 'postfix-sasl-passwd',
  ...fileTitles['postfix-sasl-passwd'],
  name: () => 'sasl_passwd',
  mediaType: 'application/octet-stream',
  where: text`Save it as ${code('/etc/postfix/sasl_passwd')}. If you have that file already, add the last line to it. It goes with the lines for ${code('main.cf')}, which read it without ${code('postmap')}.`,
  undo: text`Delete the line from ${code('/etc/postfix/sasl_passwd')} and run ${code('postfix reload')}.`,
  write,
}

function write(setup: MailboxSetup): string {
  return [
    ...[...aboutFile(setup, postfixSaslPasswd), ...toReplace(setup)].map(hashComment),
    '',
    '# Server and port stand as in relayhost, letter by letter. After the name comes no password but the file in',
    '# which sasl-xoauth2 keeps its token. On Debian and Ubuntu, Postfix runs in a jail: there the file itself is',
    `# /var/spool/postfix${TOKEN_FILE}, and this line stays as it is.`,
    postfixEntry(relayOf(setup.cloud), postfixSignIn(userOf(setup), TOKEN_FILE)),
    '',
  ].join('\n')
}
