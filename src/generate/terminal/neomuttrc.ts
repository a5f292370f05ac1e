import { fileTitles } from '#content/file-titles.ts'
import { code, text } from '#content/text.ts'
import { aboutFile } from '#generate/about-file.ts'
import type { FileFormat, MailboxSetup } from '#generate/file-format.ts'
import { emailOf, toReplace, userOf } from '#generate/placeholder.ts'
import { muttComment, muttSet } from '#lib/quote-mutt.ts'
import { quoteUrlUser } from '#lib/quote-url-user.ts'
import { imapUserOf } from './imap-user.ts'
import { tokenNote, tokenShellCommand } from './token-command.ts'

/** Settings of NeoMutt (from 15 October 2021) and mutt (from 2.0), the first with XOAUTH2. */
export const neomuttrc: FileFormat = {
  id: 'neomuttrc',
  ...fileTitles.neomuttrc,
  name: () => 'neomuttrc',
  mediaType: 'application/octet-stream',
  where: text`Save it as ${code('~/.config/neomutt/neomuttrc')}, for mutt as ${code('~/.muttrc')}. If you have that file already, add this to its end.`,
  undo: text`Delete these lines from the file, or the whole file if there is nothing else in it. The mailbox keeps its mail.`,
  runsTokenProgram: true,
  write,
}

function write(setup: MailboxSetup): string {
  const { imap, smtp } = setup.cloud.servers
  const command = tokenShellCommand(setup)
  const sender = `${quoteUrlUser(userOf(setup))}@${smtp.host.value}:${smtp.port.value}`
  return [
    ...[...aboutFile(setup, neomuttrc), ...toReplace(setup)].map(muttComment),
    '',
    ...(setup.name === undefined ? [] : [muttSet('realname', setup.name)]),
    muttSet('from', emailOf(setup)),
    'set use_from = yes',
    '',
    '# Reading, by IMAP.',
    muttSet('imap_user', imapUserOf(setup)),
    `set folder = "imaps://${imap.host.value}:${imap.port.value}/"`,
    'set spoolfile = "+INBOX"',
    'set postponed = "+Drafts"',
    'set trash = "+Deleted Items"',
    'set imap_authenticators = "xoauth2"',
    ...tokenNote(setup, ['IMAP.AccessAsUser.All', 'SMTP.Send']).map(muttComment),
    muttSet('imap_oauth_refresh_command', command),
    '',
    '# Sending, by SMTP. The user is written as in any URL: %40 is @.',
    muttSet('smtp_url', `smtp://${sender}/`),
    'set smtp_authenticators = "xoauth2"',
    muttSet('smtp_oauth_refresh_command', command),
    '# No unencrypted connection. This is what begins STARTTLS on the way out.',
    'set ssl_force_tls = yes',
    '# Exchange Online files what you send by itself. If nothing appears in Sent Items, put',
    '# set record = "+Sent Items" in place of this line.',
    'set copy = no',
    '',
  ].join('\n')
}
