import { code, text } from '#content/text.ts'
import { fileNamePart } from '#lib/file-name.ts'
import { hashComment } from '#lib/quote-comment.ts'
import { quotePowerShell } from '#lib/quote-powershell.ts'
import { aboutFile } from './about-file.ts'
import type { FileFormat, MailboxSetup } from './file-format.ts'
import { connectCommand } from './mailbox-commands.ts'
import { PLACEHOLDER } from './placeholder.ts'
import { scriptActions, scriptHead, scriptStates } from './powershell-script.ts'

const title = 'PowerShell script for Authenticated SMTP of one mailbox'
const where = text`Save it in a folder of its own on the admin’s computer and open PowerShell there. Run as it is, it changes nothing and only shows the state; ${code('-Action Apply')} switches on. If Windows refuses a downloaded script, run ${code('Unblock-File')} on it first.`
const undo = text`Run it again with ${code('-Action Undo')}. It restores the state that ${code('-Action Apply')} found and noted in a CSV file beside the script.`

/**
 * Shows, switches on and restores Authenticated SMTP. The script is fixed text; what differs from mailbox
 * to mailbox stands in comments and in single-quoted literals.
 */
export function powershell(setup: MailboxSetup): string {
  const lines = [
    '#Requires -Version 5.1',
    ...aboutFile(setup, { title, where, undo }).map(hashComment),
    '',
    scriptHead(scriptName(setup), quotePowerShell(`${stem(setup)}-before.csv`)),
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

const stem = ({ email }: MailboxSetup) => `authenticated-smtp-${fileNamePart(email?.split('@')[0] ?? '')}`
const scriptName = (setup: MailboxSetup) => `${stem(setup)}.ps1`

export const powershellFile: FileFormat = {
  id: 'powershell',
  name: scriptName,
  mediaType: 'text/plain',
  title,
  for: text`An admin who works with Exchange Online PowerShell.`,
  where,
  undo,
  needs: 'email',
  write: powershell,
}
