import { hashComment } from '#lib/quote-comment.ts'
import { quotePowerShell } from '#lib/quote-powershell.ts'
import { aboutFile } from './about-file.ts'
import type { FileWords, MailboxSetup } from './file-format.ts'
import { beforeName, scriptName } from './powershell-names.ts'
import { connectCommand } from './mailbox-commands.ts'
import { PLACEHOLDER } from './placeholder.ts'
import { scriptActions, scriptHead, scriptStates } from './powershell-script.ts'

/**
 * Shows, switches on and restores Authenticated SMTP. The script is fixed text; what differs from mailbox
 * to mailbox stands in comments and in single-quoted literals.
 */
export function powershell(setup: MailboxSetup, words: FileWords): string {
  const lines = [
    '#Requires -Version 5.1',
    ...aboutFile(setup, words).map(hashComment),
    '',
    scriptHead(scriptName(setup), quotePowerShell(beforeName(setup))),
    '',
    `$mailbox = ${quotePowerShell(setup.email ?? PLACEHOLDER)}`,
    '',
    scriptStates,
    '',
    scriptActions(connectCommand(setup.cloud)),
    '',
  ].join('\n')
  // Windows PowerShell 5.1 reads a file without this mark in the code page of the machine, where a part of
  // Ñ or ł is a quote and ends the literal (about_Character_Encoding).
  return `\uFEFF${lines.replaceAll('\n', '\r\n')}`
}
