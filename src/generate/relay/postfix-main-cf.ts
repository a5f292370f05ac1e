import { fileTitles } from '#content/file-titles.ts'
import { code, text } from '#content/text.ts'
import { aboutFile } from '#generate/about-file.ts'
import type { FileFormat, MailboxSetup } from '#generate/file-format.ts'
import { emailOf } from '#generate/placeholder.ts'
import { hashComment } from '#lib/quote-comment.ts'
import { relayOf } from './postfix-paths.ts'

/** The lines of main.cf. They hold for one server and no one else’s address, so nothing in them is typed. */
export const postfixMainCf: FileFormat = {
  id: 'postfix-main-cf',
  ...fileTitles['postfix-main-cf'],
  // Not main.cf: it is a part of that file and would be copied over the whole.
  name: () => 'postfix-main.cf',
  mediaType: 'application/octet-stream',
  where: text`Take out the lines of ${code('/etc/postfix/main.cf')} that begin with the same words, and add these at its end. ${code('postfix check')} then says nothing, and ${code('postfix reload')} puts it to work.`,
  undo: text`Delete these lines from ${code('/etc/postfix/main.cf')}, put your own back, and run ${code('postfix reload')}.`,
  write,
}

function write(setup: MailboxSetup): string {
  return [
    ...aboutFile(setup, postfixMainCf).map(hashComment),
    '',
    '# Everything goes to Microsoft. The same words, brackets and port are the key in sasl_passwd.',
    `relayhost = ${relayOf(setup.cloud)}`,
    '',
    '# Encrypted by STARTTLS, and only if the certificate is good for the name above.',
    'smtp_tls_security_level = secure',
    '# The list of Debian, Ubuntu and Alpine. Name the one of your system if it lies elsewhere.',
    'smtp_tls_CAfile = /etc/ssl/certs/ca-certificates.crt',
    '',
    '# Sign-in with a token, by the plug-in sasl-xoauth2, and in no other way.',
    'smtp_sasl_auth_enable = yes',
    'smtp_sasl_mechanism_filter = xoauth2',
    'smtp_sasl_security_options = noanonymous',
    '# A plain text file: no postmap. Run "postfix reload" when you have changed it.',
    'smtp_sasl_password_maps = texthash:$config_directory/sasl_passwd',
    '',
    hashComment(
      `Microsoft refuses mail of root or www-data unless its sender is the mailbox. Make a file /etc/postfix/generic with a line for the name of this machine, such as "@machine.example.com ${emailOf(setup)}", and take the # off the next line (generic(5)).`,
    ),
    '# smtp_generic_maps = texthash:$config_directory/generic',
    '',
    '# Only for programs on this machine? Then take the # off this line, so that nobody else can send through it.',
    '# inet_interfaces = loopback-only',
    '',
  ].join('\n')
}
