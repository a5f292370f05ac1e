import type { FileId } from './file-ids.ts'
import { text, type Text } from './text.ts'

/** What each file is and for whom; apart from the rest, because lists of files need no more. */
export const fileTitles: Record<FileId, { title: string; for: Text }> = {
  'apple-profile': {
    title: 'Exchange account for iPhone and iPad',
    for: text`Apple Mail on an iPhone or iPad. It adds the account in one go; you only sign in.`,
  },
  msmtprc: {
    title: 'msmtp account for sending with OAuth2',
    for: text`msmtp on Linux, a Mac or a server, for scripts and terminal mail programs.`,
  },
  powershell: {
    title: 'PowerShell script for Authenticated SMTP of one mailbox',
    for: text`An admin who works with Exchange Online PowerShell.`,
  },
}
