import { beforeAll, describe, expect, test } from 'vitest'
import { clouds } from '#content/clouds.ts'
import { powerShellReader, type PowerShellReading } from '#proof/powershell.ts'
import type { MailboxSetup } from '#generate/file-format.ts'
import { caseNames, cases, casesOf, golden } from '#generate/golden-cases.ts'
import { mailboxCommands } from './mailbox-commands.ts'
import { powershell } from './powershell.ts'

let read: (script: string) => PowerShellReading
beforeAll(async () => {
  read = await powerShellReader()
})

const names = casesOf(powershell)
const CHANGES = 'Set-CASMailbox -ErrorAction -Identity -SmtpClientAuthenticationDisabled'

describe.each(names)('%s', (name) => {
  const setup: MailboxSetup = cases[name]
  const script = golden(name, powershell)

  test('is sound, and its literals are the same but for the mailbox, the file and the cloud', () => {
    const { sound, literals, expandable } = read(script)
    const plain = read(golden('plain', powershell)).literals
    expect({ sound, expandable }).toEqual({ sound: true, expandable: [] })
    const own = literals.filter((literal) => !plain.includes(literal))
    const file = `${powershell.name(setup).replace(/\.ps1$/u, '')}-before.csv`
    const cloud = setup.cloud.id === 'worldwide' ? [] : [setup.cloud.exchangeEnvironment.value]
    const expected = [file, setup.email ?? '', ...cloud]
    expect(own).toEqual(expected.filter((literal) => !plain.includes(literal)))
    expect(literals).toEqual(expect.arrayContaining(expected))
  })

  test('runs these commands and no other', () => {
    const environment = setup.cloud.id === 'worldwide' ? '' : '-ExchangeEnvironmentName '
    const commands = [...new Set(read(script).commands)]
    expect(commands).toEqual(
      [
        `Connect-ExchangeOnline ${environment}-ShowBanner`,
        'ConvertFrom-Word -Word',
        'ConvertTo-Word -Disabled',
        'Export-Csv -Encoding -LiteralPath -NoTypeInformation',
        'Get-CASMailbox -ErrorAction -Identity',
        'Get-ConnectionInformation',
        'Get-Date -Format',
        'Get-Module -ListAvailable -Name',
        'Get-TransportConfig -ErrorAction',
        'Import-Csv -Encoding -LiteralPath',
        'Import-Module -Name',
        'Join-Path -ChildPath -Path',
        'Read-State',
        'Select-Object -First',
        CHANGES,
        'Set-State -Word',
        'Set-StrictMode -Version',
        'Show-Organisation',
        'Show-State -Word',
        'Test-Path -LiteralPath',
        'Where-Object',
        'Write-Host',
        'Write-Warning',
      ].toSorted(),
    )
  })

  test('starts with the mark that Windows PowerShell needs and breaks its lines as Windows does', () => {
    expect(script.startsWith('\uFEFF#Requires -Version 5.1\r\n')).toBe(true)
    expect(script.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u)
  })
})

test('changes something in one place only, and only behind ShouldProcess', () => {
  const script = golden('plain', powershell)
  expect(read(script).commands.filter((command) => command === CHANGES)).toHaveLength(1)
  const calls = script
    .split('\r\n')
    .flatMap((line, at, lines) => (/^\s+Set-State /u.test(line) ? [lines.slice(0, at)] : []))
  expect(calls).toHaveLength(2)
  for (const before of calls)
    expect(before.findLast((line) => line.includes('if ('))).toContain('$PSCmdlet.ShouldProcess(')
})

describe.each(caseNames)('the commands for the page: %s', (name) => {
  const setup: MailboxSetup = cases[name]
  const mailbox = setup.email ?? 'you@example.com'
  const blocks = mailboxCommands(setup)

  test('are sound and name the mailbox and its cloud', () => {
    const environment = setup.cloud.id === 'worldwide' ? [] : [setup.cloud.exchangeEnvironment.value]
    expect(read(blocks.apply)).toMatchObject({
      sound: true,
      expandable: [],
      literals: [...environment, mailbox],
    })
    expect(read(blocks.check)).toMatchObject({ sound: true, expandable: [], literals: [mailbox] })
    expect(read(blocks.undo)).toMatchObject({ sound: true, expandable: [], literals: [mailbox] })
  })

  test('switch on, and undo by following the organisation; switching off is offered, not run', () => {
    expect(blocks.apply).toMatch(/-SmtpClientAuthenticationDisabled \$false$/u)
    expect(read(blocks.undo).commands).toEqual(['Set-CASMailbox -Identity -SmtpClientAuthenticationDisabled'])
    expect(blocks.undo).toMatch(/^Set-CASMailbox .* \$null$/mu)
    expect(blocks.undo).toMatch(/^# Set-CASMailbox .* \$true$/mu)
  })
})

test('another cloud is named when signing in', () => {
  expect(mailboxCommands({ cloud: clouds.dod }).apply).toContain("-ExchangeEnvironmentName 'O365USGovDoD'")
})
