import { tokenCommand } from '#content/token-programs.ts'
import type { MailboxSetup } from '#generate/file-format.ts'
import { userOf } from '#generate/placeholder.ts'
import { quoteShell } from '#lib/quote-shell.ts'

/** Stands as comments above the command that prints a token. */
export const tokenNote: readonly string[] = [
  '# A program of your own that prints an access token. For oama: run "oama authorize microsoft ADDRESS"',
  '# once before. Put another program in its place if you have one.',
]

/** The words of the command. */
export const tokenWords = (setup: MailboxSetup): readonly string[] => tokenCommand(userOf(setup), setup.token)

/** The command for programs that hand it to a shell. */
export const tokenShellCommand = (setup: MailboxSetup): string => tokenWords(setup).map(quoteShell).join(' ')
