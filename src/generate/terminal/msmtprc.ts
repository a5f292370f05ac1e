import { fileTitles } from '#content/file-titles.ts'
import { code, text } from '#content/text.ts'
import { aboutFile } from '#generate/about-file.ts'
import type { FileFormat, MailboxSetup } from '#generate/file-format.ts'
import { emailOf, toReplace, userOf } from '#generate/placeholder.ts'
import { hashComment } from '#lib/quote-comment.ts'
import { msmtpLine } from '#lib/quote-msmtp.ts'
import { tokenNote, tokenShellCommand } from './token-command.ts'

/** The configuration of msmtp, from version 1.8.13 (the first with XOAUTH2). */
export const msmtprc: FileFormat = {
  id: 'msmtprc',
  ...fileTitles.msmtprc,
  // Without its dot: browsers drop one that leads a name.
  name: () => 'msmtprc',
  // Chromium adds .txt to a name without an ending if this says text/plain.
  mediaType: 'application/octet-stream',
  where: text`Save it as ${code('~/.msmtprc')} and run ${code('chmod 600 ~/.msmtprc')}. If you have that file already, add this to its end and leave out the line ${code('account default')}.`,
  undo: text`Delete the lines of this account from ${code('~/.msmtprc')}, or the whole file if there is nothing else in it.`,
  runsTokenProgram: true,
  write,
}

function write(setup: MailboxSetup): string {
  const email = emailOf(setup)
  const user = userOf(setup)
  const { host, port } = setup.cloud.servers.smtp
  return [
    ...[...aboutFile(setup, msmtprc), ...toReplace(setup)].map(hashComment),
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
    ...tokenNote(setup, ['SMTP.Send']).map(hashComment),
    msmtpLine('passwordeval', tokenShellCommand(setup)),
    '',
    '# Used when msmtp is not told which account to take.',
    msmtpLine('account', `default : ${email}`),
    '',
  ].join('\n')
}
