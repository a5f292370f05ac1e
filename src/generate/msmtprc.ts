import { hashComment } from '#lib/quote-comment.ts'
import { msmtpLine } from '#lib/quote-msmtp.ts'
import { quoteShell } from '#lib/quote-shell.ts'
import { aboutFile } from './about-file.ts'
import type { FileWords, MailboxSetup } from './file-format.ts'
import { PLACEHOLDER } from './placeholder.ts'

/** The configuration of msmtp, from version 1.8.13 (the first with XOAUTH2). */
export function msmtprc(setup: MailboxSetup, words: FileWords): string {
  const email = setup.email ?? PLACEHOLDER
  const user = setup.user ?? email
  const { host, port } = setup.cloud.servers.smtp
  return [
    ...aboutFile(setup, words).map(hashComment),
    ...(setup.email === undefined
      ? [hashComment(`Put your own address in place of ${PLACEHOLDER} in every line below.`)]
      : []),
    '',
    msmtpLine('account', email),
    msmtpLine('host', host.value),
    msmtpLine('port', String(port.value)),
    '# Encrypted by STARTTLS. There is no tls_trust_file: the list of the system is the default.',
    msmtpLine('tls', 'on'),
    msmtpLine('tls_starttls', 'on'),
    msmtpLine('from', email),
    msmtpLine('auth', 'xoauth2'),
    msmtpLine('user', user),
    '# A program of your own that prints an access token. This line is for oama, after you have run',
    '# "oama authorize microsoft ADDRESS" once; put another program in its place if you have one.',
    msmtpLine('passwordeval', `oama access ${quoteShell(user)}`),
    '',
    '# Used when msmtp is not told which account to take.',
    msmtpLine('account', `default : ${email}`),
    '',
  ].join('\n')
}
