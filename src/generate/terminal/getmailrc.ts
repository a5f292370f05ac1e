import { fileTitles } from '#content/file-titles.ts'
import { code, text } from '#content/text.ts'
import type { FileFormat } from '#generate/file-format.ts'
import { getmailAccount } from './getmail-account.ts'

/** The configuration of getmail6 for IMAP. */
export const getmailrc: FileFormat = {
  id: 'getmailrc',
  ...fileTitles.getmailrc,
  name: () => 'getmailrc',
  mediaType: 'application/octet-stream',
  where: text`Save it as ${code('~/.config/getmail/getmailrc')} and make the folder that it names. A second account needs a file of its own: ${code('getmail --rcfile')} takes its name.`,
  undo: text`Delete the file. What getmail fetched stays in its folder, and the mailbox keeps its mail.`,
  runsTokenProgram: true,
  write: (setup) =>
    getmailAccount(setup, getmailrc, {
      type: 'SimpleIMAPSSLRetriever',
      server: setup.cloud.servers.imap,
      permission: 'IMAP.AccessAsUser.All',
      options: ['mailboxes = ("INBOX",)'],
    }),
}
