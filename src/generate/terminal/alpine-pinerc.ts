import { fileTitles } from '#content/file-titles.ts'
import { code, control, text } from '#content/text.ts'
import { aboutFile } from '#generate/about-file.ts'
import type { FileFormat, MailboxSetup } from '#generate/file-format.ts'
import { emailOf, toReplace, userOf } from '#generate/placeholder.ts'
import { alpineFrom, alpineHolds, alpineUser } from '#lib/quote-alpine.ts'
import { hashComment } from '#lib/quote-comment.ts'
import { imapUserOf } from './imap-user.ts'

/** Lines for the settings of Alpine, from 2.24 on. It has an application id of its own, and no token program. */
export const alpinePinerc: FileFormat = {
  id: 'alpine-pinerc',
  ...fileTitles['alpine-pinerc'],
  name: () => 'pinerc',
  mediaType: 'application/octet-stream',
  clouds: {
    only: ['worldwide'],
    otherwise: text`Alpine knows Microsoft’s sign-in only for the worldwide servers.`,
  },
  where: text`Leave Alpine with ${control('Q')}. Add these lines to the end of ${code('~/.pinerc')}, and delete the lines there that begin with the same words.`,
  undo: text`Delete these lines from ${code('~/.pinerc')}. The mailbox keeps its mail.`,
  write,
}

function write(setup: MailboxSetup): string {
  const { imap, smtp } = setup.cloud.servers
  const held = setup.name === undefined || alpineHolds(setup.name)
  return [
    ...[...aboutFile(setup, alpinePinerc), ...toReplace(setup)].map(hashComment),
    '',
    ...(setup.mailbox === 'shared'
      ? ['# Nobody has confirmed that Alpine opens a shared mailbox in this way.']
      : []),
    '# Encrypted from the first byte, on port 993.',
    `inbox-path={${imap.host.value}/ssl/user=${alpineUser(imapUserOf(setup))}/auth=xoauth2}INBOX`,
    '# By STARTTLS. The word submit stands for port 587.',
    `smtp-server=${smtp.host.value}/user=${alpineUser(userOf(setup))}/submit/auth=xoauth2`,
    ...(held ? [] : ['# Your name is left out: Alpine cannot hold the backslash in it.']),
    `customized-hdrs=${alpineFrom(held ? setup.name : undefined, emailOf(setup))}`,
    '',
  ].join('\n')
}
