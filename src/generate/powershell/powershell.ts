import { fileTitles } from '#content/file-titles.ts'
import { code, text } from '#content/text.ts'
import { powerShellComment } from '#lib/powershell-comment.ts'
import { quotePowerShell } from '#lib/quote-powershell.ts'
import { aboutUse } from '#generate/about-file.ts'
import type { FileFormat, MailboxSetup } from '#generate/file-format.ts'
import { beforeName, scriptName } from './powershell-names.ts'
import { connectCommand } from './mailbox-commands.ts'
import { emailOf } from '#generate/placeholder.ts'
import { scriptActions } from './powershell-actions.ts'
import { scriptHead } from './powershell-head.ts'
import { scriptStates } from './powershell-states.ts'
import { windowsScript } from './windows-script.ts'

/** The script for one mailbox. */
export const powershell: FileFormat = {
  id: 'powershell',
  ...fileTitles.powershell,
  name: scriptName,
  mediaType: 'text/plain',
  where: text`Save it in a folder of its own on the admin’s computer and open PowerShell there. Run as it is, it changes nothing and only shows the state of Authenticated SMTP; ${code('-Action Apply')} asks and switches on, ${code('-Action Verify')} says whether it is on. For the others, add ${code('-Protocols Imap')} or ${code('Pop')}. If Windows refuses a downloaded script, run ${code('Unblock-File')} on it first.`,
  undo: text`Run it again with ${code('-Action Undo')} and the same protocols. It restores the state that ${code('-Action Apply')} found and noted in a CSV file beside the script.`,
  needs: 'email',
  write,
}

/**
 * Shows, switches on, verifies and restores SMTP, IMAP and POP. The script is fixed text; what differs from mailbox
 * to mailbox stands in comments and in single-quoted literals.
 */
function write(setup: MailboxSetup): string {
  const lines = [
    '#Requires -Version 5.1',
    ...aboutUse(setup, powershell).map(powerShellComment),
    '',
    scriptHead(scriptName(setup), quotePowerShell(beforeName(setup))),
    '',
    `$mailbox = ${quotePowerShell(emailOf(setup))}`,
    '',
    scriptStates,
    '',
    scriptActions(connectCommand(setup.cloud)),
    '',
  ]
  return windowsScript(lines)
}
