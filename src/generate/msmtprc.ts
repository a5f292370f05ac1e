import { code, text } from '#content/text.ts'
import { hashComment } from '#lib/quote-comment.ts'
import { msmtpLine } from '#lib/quote-msmtp.ts'
import { quoteShell } from '#lib/quote-shell.ts'
import { aboutFile } from './about-file.ts'
import type { FileFormat, MailboxSetup } from './file-format.ts'
import { PLACEHOLDER } from './placeholder.ts'

const title = 'msmtp account for sending with OAuth2'
const where = text`Save it as ${code('~/.msmtprc')} and run ${code('chmod 600 ~/.msmtprc')}. If you have that file already, add this to its end and leave out the line ${code('account default')}.`
const undo = text`Delete the lines of this account from ${code('~/.msmtprc')}, or the whole file if there is nothing else in it.`

/** The configuration of msmtp, from version 1.8.13 (the first with XOAUTH2). */
export function msmtprc(setup: MailboxSetup): string {
  const email = setup.email ?? PLACEHOLDER
  const user = setup.user ?? email
  const { host, port } = setup.cloud.servers.smtp
  return [
    ...aboutFile(setup, { title, where, undo }).map(hashComment),
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

export const msmtprcFile: FileFormat = {
  id: 'msmtprc',
  // Without its dot: browsers drop one that leads a name.
  name: () => 'msmtprc',
  // Chromium adds .txt to a name without an ending if this says text/plain.
  mediaType: 'application/octet-stream',
  title,
  for: text`msmtp on Linux, a Mac or a server, for scripts and terminal mail programs.`,
  where,
  undo,
  write: msmtprc,
}
