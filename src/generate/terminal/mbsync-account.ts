import { aboutFile } from '#generate/about-file.ts'
import type { FileWords, MailboxSetup } from '#generate/file-format.ts'
import { toReplace } from '#generate/placeholder.ts'
import { hashComment } from '#lib/quote-comment.ts'
import { mbsyncLine } from '#lib/quote-mbsync.ts'
import { foldersNote, foldersWithoutMail } from './folders-without-mail.ts'
import { imapUserOf } from './imap-user.ts'
import { localFolder, localName } from './local-names.ts'
import { tokenNote, tokenShellCommand } from './token-command.ts'

/** What isync 1.5 calls the kind of encryption, and what it was before. */
export type EncryptionKeyword = 'TLSType' | 'SSLType'

/** An account of mbsync and a channel that copies it. An empty line ends each section. */
export function mbsyncAccount(setup: MailboxSetup, words: FileWords, encryption: EncryptionKeyword): string {
  const { host, port } = setup.cloud.servers.imap
  const name = localName(setup)
  const folder = localFolder(setup)
  return [
    ...[...aboutFile(setup, words), ...toReplace(setup)].map(hashComment),
    '',
    `IMAPAccount ${name}`,
    `Host ${host.value}`,
    `Port ${port.value}`,
    mbsyncLine('User', imapUserOf(setup)),
    ...tokenNote(setup, ['IMAP.AccessAsUser.All']).map(hashComment),
    mbsyncLine('PassCmd', tokenShellCommand(setup)),
    '# Encrypted from the first byte. There is no CertificateFile: the list of the system is the default.',
    `${encryption} IMAPS`,
    '# mbsync has no XOAUTH2 of its own: it comes from a plug-in of Cyrus SASL, in Debian and Ubuntu the',
    '# package libsasl2-modules-kdexoauth2.',
    'AuthMechs XOAUTH2',
    '',
    `IMAPStore ${name}-remote`,
    `Account ${name}`,
    '',
    `# Make this folder before the first run: mkdir -p ${folder}`,
    `MaildirStore ${name}-local`,
    `Path ${folder}/`,
    `Inbox ${folder}/INBOX`,
    'SubFolders Verbatim',
    '',
    `Channel ${name}`,
    `Far :${name}-remote:`,
    `Near :${name}-local:`,
    hashComment(foldersNote),
    // `*` takes in the separator of levels, `/`, as well: a folder, and what is below it.
    `Patterns * ${foldersWithoutMail.flatMap((left) => [`!"${left}"`, `!"${left}/*"`]).join(' ')}`,
    '# Folders are made on this computer only, and nothing is deleted on either side.',
    'Create Near',
    'Expunge None',
    'SyncState *',
    '',
  ].join('\n')
}
