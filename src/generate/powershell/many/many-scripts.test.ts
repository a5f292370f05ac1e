import { beforeAll, describe, expect, test } from 'vitest'
import { clouds, cloudIds } from '#content/clouds.ts'
import { powerShellReader, type PowerShellReading } from '#proof/powershell.ts'
import { auditColumns } from './audit-columns.ts'
import { manyScripts } from './many-scripts.ts'

let read: (script: string) => PowerShellReading
beforeAll(async () => {
  read = await powerShellReader()
})

const scriptsOf = (cloud: keyof typeof clouds) => manyScripts({ cloud: clouds[cloud], today: '2026-11-25' })
const worldwide = scriptsOf('worldwide')
const textOf = (name: string) => worldwide.find((script) => script.name === name)?.text ?? ''
const powerShell = worldwide.filter(({ name }) => name.endsWith('.ps1'))

/** Commands of Exchange and of PowerShell, with the parameters that their reference pages name. */
const KNOWN = new Set([
  'Connect-ExchangeOnline -ShowBanner',
  'Export-Csv -Append -Confirm -Encoding -LiteralPath -NoTypeInformation -WhatIf',
  'ForEach-Object',
  'Get-CASMailbox -ErrorAction -Identity',
  'Get-CASMailbox -ErrorAction -ResultSize',
  'Get-ConnectionInformation',
  'Get-Content -Encoding -LiteralPath -TotalCount',
  'Get-Date',
  'Get-Date -Format',
  'Get-EXOMailbox -ErrorAction -Identity',
  'Get-EXOMailbox -ErrorAction -ResultSize',
  'Get-Item -LiteralPath',
  'Get-Module -ListAvailable -Name',
  'Get-TransportConfig -ErrorAction',
  'Import-Csv -Delimiter -Encoding -Header -LiteralPath',
  'Import-Csv -Encoding -LiteralPath',
  'Import-Module -Name',
  'Join-Path -ChildPath -Path',
  'Move-Item -Confirm -Destination -LiteralPath',
  'Move-Item -Confirm -Destination -LiteralPath -WhatIf',
  'New-Object -ArgumentList -TypeName',
  'New-Object -TypeName',
  'Set-CASMailbox -Confirm -ErrorAction -Identity',
  'Set-StrictMode -Version',
  'Set-TransportConfig -Confirm -ErrorAction -SmtpClientAuthenticationDisabled',
  'Start-Sleep -Milliseconds',
  'Start-Sleep -Seconds',
  'Test-Path -LiteralPath',
  'Test-Path -LiteralPath -PathType',
  'Where-Object',
  'Write-Host',
  'Write-Progress -Activity -Completed',
  'Write-Progress -Activity -PercentComplete -Status',
  'Write-Warning',
])

/** Functions of the scripts with their parameters, as a call would name them. */
const own = (text: string) =>
  [...text.matchAll(/^function ([A-Z][A-Za-z]+-[A-Za-z]+) \{(?:\r\n\s+param\(([^{}]*?)\)\r\n)?/gmu)].map(
    ([, name = '', parameters = '']) => ({
      name,
      parameters: [...parameters.matchAll(/\$(\w+)/gu)].map(([, word]) => `-${word}`),
    }),
  )

describe.each(powerShell)('$name', ({ text }) => {
  test('is sound, expands no string, and calls nothing but what is known', () => {
    const { sound, expandable, commands } = read(text)
    expect({ sound, expandable }).toEqual({ sound: true, expandable: [] })
    const functions = [...own(textOf('0-shared.ps1')), ...own(text)]
    const strange = [...new Set(commands)].filter((command) => {
      const [name, ...parameters] = command.split(' ')
      const mine = functions.find((other) => other.name === name)
      if (mine !== undefined) return parameters.some((parameter) => !mine.parameters.includes(parameter))
      return name !== '?' && !KNOWN.has(command)
    })
    expect(strange).toEqual([])
  })

  test('starts with the mark that Windows PowerShell needs and breaks its lines as Windows does', () => {
    expect(text.startsWith('\uFEFF#Requires -Version 5.1\r\n')).toBe(true)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u)
    expect(text.slice(1)).not.toMatch(/[^\t\r\n\x20-\x7E]/u)
  })

  test('names no command but with & $Command and the shared file', () => {
    const nameless = [...text.matchAll(/^.*(?:& |^\s*\. ).*$/gmu)].map(([line]) => line.trim())
    for (const line of nameless)
      expect(line).toMatch(/^(?:\$brought = @\(& \$Command\)|\. \(Join-Path .*'0-shared\.ps1'\))$/u)
  })
})

test('only one place changes a mailbox and one the organisation, both behind ShouldProcess, which asks', () => {
  const all = powerShell.flatMap(({ name, text }) =>
    read(text).commands.flatMap((command) =>
      /^(?:Set|Remove|New|Enable|Disable)-/u.test(command) ? [`${name} ${command}`] : [],
    ),
  )
  expect(all.filter((line) => /CASMailbox|Transport|Remove|Enable|Disable/u.test(line))).toEqual([
    '0-shared.ps1 Set-CASMailbox -Confirm -ErrorAction -Identity',
    'organisation.ps1 Set-TransportConfig -Confirm -ErrorAction -SmtpClientAuthenticationDisabled',
  ])
  for (const name of ['2-apply.ps1', '4-roll-back.ps1', 'organisation.ps1'])
    expect(textOf(name)).toContain("SupportsShouldProcess = $true, ConfirmImpact = 'High'")
})

test('audit.csv has the columns that are read back', () => {
  const script = textOf('1-audit.ps1')
  const from = script.indexOf('$cells = [ordered]@{')
  const body = script.slice(from, script.indexOf('Add-Row -Name $part', from))
  const places = auditColumns.map((column) => body.indexOf(column))
  expect(places.every((place) => place > 0)).toBe(true)
  expect(places).toEqual(places.toSorted((one, other) => one - other))
})

test.each(cloudIds)('for %s differs in the line that signs in, and in its name', (cloud) => {
  const differing = scriptsOf(cloud).flatMap(({ text }, at) => {
    const other = worldwide[at]?.text.split('\r\n') ?? []
    return text.split('\r\n').filter((line) => !other.includes(line))
  })
  const code = differing.filter((line) => !line.startsWith('#'))
  expect([...new Set(code)].map((line) => line.trim())).toEqual(
    cloud === 'worldwide'
      ? []
      : [
          `Connect-ExchangeOnline -ShowBanner:$false -ExchangeEnvironmentName '${clouds[cloud].exchangeEnvironment.value}'`,
        ],
  )
})
