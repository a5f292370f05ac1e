import { CHECKED } from '#content/checked.ts'
import { CHECK_BLOCK, checkedProtocols, type CheckedProtocol } from '#content/check-block.ts'
import { fileTitles } from '#content/file-titles.ts'
import { code, text } from '#content/text.ts'
import type { FileFormat, MailboxSetup } from '#generate/file-format.ts'
import { hashComment } from '#lib/quote-comment.ts'
import { quotePowerShell } from '#lib/quote-powershell.ts'
import { aboutCheck, namesToCheck } from './about-check.ts'
import { ps1Server } from './ps1-server.ts'
import { ps1Tools } from './ps1-tools.ts'

/** Looks from a Windows computer at the servers of a cloud. There is no person in it. */
export const mailCheckPs1: FileFormat = {
  id: 'mail-check-ps1',
  ...fileTitles['mail-check-ps1'],
  name: () => 'mail-check.ps1',
  mediaType: 'text/plain',
  where: text`Save it on the computer on which mail does not work, open PowerShell in that folder and run ${code('powershell -ExecutionPolicy Bypass -File .\\mail-check.ps1')}. It needs no rights of an administrator, changes nothing and takes up to two minutes. Copy what it prints.`,
  undo: text`Delete the file. It leaves nothing behind.`,
  write,
}

/** What a server is asked for, and how the last line of its answer begins. None of it signs in. */
const ASKS: Readonly<Record<CheckedProtocol, readonly [ask: string, last: string]>> = {
  smtp: ['EHLO check.invalid', '^[0-9]{3} '],
  imap: ['a CAPABILITY', '^a '],
  pop: ['CAPA', String.raw`^(\.$|-ERR)`],
}

function write(setup: MailboxSetup): string {
  const { cloud } = setup
  const servers = checkedProtocols.map((protocol) => {
    const { host, port } = cloud.servers[protocol]
    const [ask, last] = ASKS[protocol].map(quotePowerShell)
    return `Show-Server -Protocol '${protocol}' -Name ${quotePowerShell(host.value)} -Port ${port.value} -Ask ${ask} -Last ${last}`
  })
  const lines = [
    '#Requires -Version 5.1',
    ...aboutCheck(setup, mailCheckPs1).map(hashComment),
    '',
    ps1Tools,
    '',
    ps1Server,
    '',
    `'${CHECK_BLOCK.start} ${CHECK_BLOCK.version}'`,
    `'script ps1 ${CHECKED}'`,
    `'cloud ${cloud.id}'`,
    "'with PowerShell {0}, {1}' -f $PSVersionTable.PSVersion, (ConvertTo-Plain -Text ([string][System.Environment]::OSVersion))",
    ...namesToCheck(cloud).map((host) => `Show-Name -Name ${quotePowerShell(host)}`),
    ...servers,
    `'${CHECK_BLOCK.end}'`,
    "Write-Host 'Copy everything from exchange-online-check to end.'",
    '',
  ].join('\n')
  // Windows PowerShell 5.1 reads a file without this mark in the code page of the machine (about_Character_Encoding).
  return `\uFEFF${lines.replaceAll('\n', '\r\n')}`
}
