import { aboutFile } from '#generate/about-file.ts'
import type { FileWords, MailboxSetup } from '#generate/file-format.ts'
import { emailOf, toReplace, userOf } from '#generate/placeholder.ts'
import { mailAddress } from '#lib/mail-address.ts'
import { hashComment } from '#lib/quote-comment.ts'
import { goIniLine } from '#lib/quote-go-ini.ts'
import { quoteUrlUser } from '#lib/quote-url-user.ts'
import { imapUserOf } from './imap-user.ts'
import { localName } from './local-names.ts'
import { tokenNote, tokenShellCommand } from './token-command.ts'

/** An account of aerc for reading and sending. `starttls` says how its version is told to encrypt on the way out. */
export function aercAccount(setup: MailboxSetup, words: FileWords, starttls: readonly string[]): string {
  const { imap, smtp } = setup.cloud.servers
  const command = tokenShellCommand(setup)
  const reader = `${quoteUrlUser(imapUserOf(setup))}@${imap.host.value}:${imap.port.value}`
  const sender = `${quoteUrlUser(userOf(setup))}@${smtp.host.value}:${smtp.port.value}`
  return [
    ...[...aboutFile(setup, words), ...toReplace(setup)].map(hashComment),
    '',
    `[${localName(setup)}]`,
    '# The user is written as in any URL: %40 is @.',
    goIniLine('source', `imaps+xoauth2://${reader}`),
    ...tokenNote(setup, ['IMAP.AccessAsUser.All', 'SMTP.Send']).map(hashComment),
    goIniLine('source-cred-cmd', command),
    goIniLine('outgoing', `smtp+xoauth2://${sender}`),
    goIniLine('outgoing-cred-cmd', command),
    ...starttls,
    goIniLine('from', mailAddress(setup.name, emailOf(setup))),
    'default = INBOX',
    'postpone = Drafts',
    'archive = Archive',
    '# There is no copy-to: Exchange Online files what you send by itself. If nothing appears in Sent Items,',
    '# add the line copy-to = Sent Items.',
    '',
  ].join('\n')
}
