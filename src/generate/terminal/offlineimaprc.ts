import { fileTitles } from '#content/file-titles.ts'
import { code, text } from '#content/text.ts'
import { aboutFile } from '#generate/about-file.ts'
import type { FileFormat, MailboxSetup } from '#generate/file-format.ts'
import { toReplace } from '#generate/placeholder.ts'
import { hashComment } from '#lib/quote-comment.ts'
import { interpolatedLine } from '#lib/quote-config-parser.ts'
import { pythonList, pythonTuple } from '#lib/quote-python.ts'
import { foldersNote, foldersWithoutMail } from './folders-without-mail.ts'
import { imapUserOf } from './imap-user.ts'
import { localFolder, localName } from './local-names.ts'
import { tokenNote, tokenWords } from './token-command.ts'

/** The configuration of OfflineIMAP3. */
export const offlineimaprc: FileFormat = {
  id: 'offlineimaprc',
  ...fileTitles.offlineimaprc,
  name: () => 'offlineimaprc',
  mediaType: 'application/octet-stream',
  where: text`Save it as ${code('~/.offlineimaprc')}. If you have that file already, add the three sections below ${code('[general]')} to its end, and the name of the account to the line ${code('accounts')}.`,
  undo: text`Delete these sections from ${code('~/.offlineimaprc')}, or the whole file if there is nothing else in it. The copy stays in its folder until you delete that too. The mailbox keeps its mail.`,
  runsTokenProgram: true,
  write,
}

function write(setup: MailboxSetup): string {
  const { host, port } = setup.cloud.servers.imap
  const name = localName(setup)
  // An expression, so that no second file is needed. It runs the words as they are, without a shell.
  const token = `__import__("subprocess").check_output(${pythonList(tokenWords(setup))}, text=True)`
  return [
    ...[...aboutFile(setup, offlineimaprc), ...toReplace(setup)].map(hashComment),
    '',
    '[general]',
    `accounts = ${name}`,
    '',
    `[Account ${name}]`,
    `localrepository = ${name}-local`,
    `remoterepository = ${name}-remote`,
    '',
    `[Repository ${name}-local]`,
    'type = Maildir',
    `localfolders = ${localFolder(setup)}`,
    '',
    `[Repository ${name}-remote]`,
    'type = IMAP',
    `remotehost = ${host.value}`,
    `remoteport = ${port.value}`,
    interpolatedLine('remoteuser', imapUserOf(setup)),
    'ssl = yes',
    '# The list of the system.',
    'sslcacertfile = OS-DEFAULT',
    'auth_mechanisms = XOAUTH2',
    '# Has to be there, although the token comes from the line below it.',
    `oauth2_request_url = https://${setup.cloud.signInHost.value}/common/oauth2/v2.0/token`,
    ...tokenNote(setup, ['IMAP.AccessAsUser.All']).map(hashComment),
    '# It is a list of words in Python; a % in it is written %%.',
    interpolatedLine('oauth2_access_token_eval', token),
    '# No folder is made on the server, and what you delete is only marked there. Delete these two lines',
    '# when you know that the copy is right.',
    'createfolders = no',
    'expunge = no',
    hashComment(foldersNote),
    `folderfilter = lambda folder: folder.split("/")[0] not in ${pythonTuple(foldersWithoutMail)}`,
    '',
  ].join('\n')
}
