import { beforeAll, describe, expect, test } from 'vitest'
import { clouds } from '#content/clouds.ts'
import { hostileMailboxes, writtenFor } from '#proof/hostile-mailboxes.ts'
import { powerShellReader, powerShellReaderVersion, type PowerShellReading } from '#proof/powershell.ts'
import { proved } from '#proof/record.ts'
import type { MailboxSetup } from '#generate/file-format.ts'
import { caseNames, cases, casesOf, golden } from '#generate/golden-cases.ts'
import { mailboxCommands } from './mailbox-commands.ts'
import { powershell } from './powershell.ts'

let read: (script: string) => PowerShellReading
beforeAll(async () => {
  read = await powerShellReader()
})

const names = casesOf(powershell)
const CHANGES = 'Set-CASMailbox -ErrorAction -Identity'

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
        'ConvertTo-Word -Protocol -Value',
        'Export-Csv -Confirm -Encoding -LiteralPath -NoTypeInformation',
        'ForEach-Object',
        'Get-CASMailbox -ErrorAction -Identity',
        'Get-ConnectionInformation',
        'Get-Date -Format',
        'Get-Module -ListAvailable -Name',
        'Get-TransportConfig -ErrorAction',
        'Import-Csv -Encoding -LiteralPath',
        'Import-Module -Name',
        'Join-Path -ChildPath -Path',
        'Read-Note',
        'Read-State',
        'Save-State -Words',
        CHANGES,
        'Set-State -Words',
        'Set-StrictMode -Version',
        'Show-Organisation',
        'Show-State -Words',
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

test('changes something in one place only, and only behind ShouldProcess, which asks', () => {
  const script = golden('plain', powershell)
  expect(read(script).commands.filter((command) => command === CHANGES)).toHaveLength(1)
  const calls = script
    .split('\r\n')
    .flatMap((line, at, lines) => (/^\s+Set-State /u.test(line) ? [lines.slice(0, at)] : []))
  expect(calls).toHaveLength(2)
  for (const before of calls)
    expect(before.findLast((line) => line.includes('if ('))).toContain('$PSCmdlet.ShouldProcess(')
  expect(script).toContain("SupportsShouldProcess = $true, ConfirmImpact = 'High'")
})

test('notes the state before it changes it, and ends with 1 where Verify finds something off', () => {
  const script = golden('plain', powershell)
  expect(script).toMatch(/Save-State -Words \$found\r\n\s+Set-State -Words \$todo/u)
  expect(script.match(/\bexit \d/gu)).toEqual(['exit 1'])
  expect(script.slice(script.indexOf("'Verify' {"), script.indexOf("'Apply' {"))).toContain('exit 1')
})

test('an address that Exchange would take for a pattern is refused before it is asked for', () => {
  const lines = golden('plain', powershell).split('\r\n')
  const refusal = lines.findIndex((line) => line.startsWith("if ($mailbox -match '[*?]') { throw '"))
  expect(refusal).toBeGreaterThan(lines.findIndex((line) => line.startsWith('$mailbox = ')))
  expect(refusal).toBeLessThan(lines.indexOf('$before = Read-State'))
})

test('no address, name or link is more than one literal and comments', () => {
  const plain = new Set(golden('plain', powershell).split('\r\n'))
  const written = writtenFor(hostileMailboxes(10_000), powershell.write)
  expect(written.length).toBeGreaterThan(5000)
  const own = written.map(({ text }) => text.split('\r\n').filter((line) => !plain.has(line)))
  const code = own.map((lines) => lines.filter((line) => !/^(#|  \.\\[\w.-]+\.ps1)/u.test(line)))
  expect(code.filter((lines) => lines.length > 2)).toEqual([])
  const literals = code.flatMap((lines) => lines.filter((line) => line.startsWith('$mailbox = ')))
  // Parsing is slow, and comments are the same everywhere: those of some will do.
  const comments = own.slice(0, 1000).flatMap((lines) => lines.filter((line) => line.startsWith('#')))
  const reading = read([...comments, ...literals].join('\r\n'))
  expect(reading).toEqual({
    sound: true,
    literals: written.map(({ setup }) => setup.email),
    expandable: [],
    commands: [],
  })
  proved('powershell', 'tree-sitter-powershell', powerShellReaderVersion())
})

test('no name begins a signature, which would end the script, or requires something', () => {
  for (const word of ['SIG # Begin signature block', 'Requires -Version 99']) {
    // Longer than a line, so that the name stands at the start of the next.
    const name = `${'x'.repeat(99)} ${word} ${'x'.repeat(99)}`
    const lines = powershell
      .write({ ...cases.plain, name })
      .toString()
      .split('\r\n')
    const found = lines.filter((line) => line.startsWith(`# ${word}`))
    expect(found).toHaveLength(1)
    expect(found[0]).toMatch(word.startsWith('SIG') ? / \.{30,}$/u : /^# R/u)
    expect(lines.filter((line) => /^\uFEFF?#requires/iu.test(line))).toEqual(['\uFEFF#Requires -Version 5.1'])
  }
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
