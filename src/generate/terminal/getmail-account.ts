import type { Server } from '#content/clouds.ts'
import type { Permission } from '#content/token-facts.ts'
import { aboutFile } from '#generate/about-file.ts'
import type { FileWords, MailboxSetup } from '#generate/file-format.ts'
import { toReplace } from '#generate/placeholder.ts'
import { hashComment } from '#lib/quote-comment.ts'
import { configParserLine } from '#lib/quote-config-parser.ts'
import { pythonTuple } from '#lib/quote-python.ts'
import { imapUserOf } from './imap-user.ts'
import { localFolder } from './local-names.ts'
import { tokenNote, tokenWords } from './token-command.ts'

/** What getmail fetches with: its class for the protocol, and what that needs besides. */
type Retriever = { type: string; server: Server; permission: Permission; options: readonly string[] }

/** The configuration of getmail6 for one mailbox. */
export function getmailAccount(setup: MailboxSetup, words: FileWords, retriever: Retriever): string {
  const { type, server, permission, options } = retriever
  const folder = localFolder(setup)
  return [
    ...[...aboutFile(setup, words), ...toReplace(setup)].map(hashComment),
    '',
    '[retriever]',
    '# Encrypted from the first byte.',
    `type = ${type}`,
    `server = ${server.host.value}`,
    `port = ${server.port.value}`,
    configParserLine('username', imapUserOf(setup)),
    ...options,
    'use_xoauth2 = True',
    ...tokenNote(setup, [permission]).map(hashComment),
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
