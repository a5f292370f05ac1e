import { fileTitles } from '#content/file-titles.ts'
import { code, text } from '#content/text.ts'
import { aboutFile } from '#generate/about-file.ts'
import type { FileFormat, MailboxSetup } from '#generate/file-format.ts'
import { toReplace } from '#generate/placeholder.ts'
import { hashComment } from '#lib/quote-comment.ts'
import { configParserLine } from '#lib/quote-config-parser.ts'
import { pythonTuple } from '#lib/quote-python.ts'
import { imapUserOf } from './imap-user.ts'
import { localFolder } from './local-names.ts'
import { tokenNote, tokenWords } from './token-command.ts'

/** The configuration of getmail6 for IMAP. */
export const getmailrc: FileFormat = {
  id: 'getmailrc',
  ...fileTitles.getmailrc,
  name: () => 'getmailrc',
  mediaType: 'application/octet-stream',
  where: text`Save it as ${code('~/.config/getmail/getmailrc')} and make the folder that it names. A second account needs a file of its own: ${code('getmail --rcfile')} takes its name.`,
  undo: text`Delete the file. What getmail fetched stays in its folder, and the mailbox keeps its mail.`,
  runsTokenProgram: true,
  write,
}

function write(setup: MailboxSetup): string {
  const { host, port } = setup.cloud.servers.imap
  const folder = localFolder(setup)
  return [
    ...[...aboutFile(setup, getmailrc), ...toReplace(setup)].map(hashComment),
    '',
    '[retriever]',
    '# Encrypted from the first byte.',
    'type = SimpleIMAPSSLRetriever',
    `server = ${host.value}`,
    `port = ${port.value}`,
    configParserLine('username', imapUserOf(setup)),
    'mailboxes = ("INBOX",)',
    'use_xoauth2 = True',
    ...tokenNote,
    configParserLine('password_command', pythonTuple(tokenWords(setup))),
    '',
    '[destination]',
    `# Make this folder first: mkdir -p ${folder}/cur ${folder}/new ${folder}/tmp`,
    'type = Maildir',
    `path = ${folder}/`,
    '',
    '[options]',
    '# Every message stays on the server, and each is fetched once.',
    'read_all = False',
    'delete = False',
    '',
  ].join('\n')
}
