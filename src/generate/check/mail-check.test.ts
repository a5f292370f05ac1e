import { beforeAll, describe, expect, test } from 'vitest'
import { powerShellReader, powerShellReaderVersion, type PowerShellReading } from '#proof/powershell.ts'
import { hasProgram, run, versionOf } from '#proof/program.ts'
import { proved } from '#proof/record.ts'
import type { MailboxSetup } from '#generate/file-format.ts'
import { caseNames, cases, formatOf, golden } from '#generate/golden-cases.ts'

const [sh, ps1] = [formatOf('mail-check-sh'), formatOf('mail-check-ps1')]

let read: (script: string) => PowerShellReading
beforeAll(async () => {
  read = await powerShellReader()
})

/** Everything in PowerShell that is not a function of the script itself. */
const LOOKS = ['ForEach-Object', 'New-Object', 'Set-StrictMode', 'Where-Object', 'Write-Host']
const OWN = /^(?:ConvertTo-Plain|Show-|Connect-Server|Read-Line|Invoke-Dialog|Start-Tls|Get-Auth)/u

describe.each(caseNames)('%s', (name) => {
  const { cloud, email }: MailboxSetup = cases[name]

  test('names the servers of the cloud, and nobody', () => {
    for (const format of [sh, ps1]) {
      const script = golden(name, format)
      for (const { host, port } of Object.values(cloud.servers)) {
        expect(script).toContain(host.value)
        expect(script).toContain(String(port.value))
      }
      if (email !== undefined) expect(script).not.toContain(email)
    }
  })

  test('PowerShell is sound, expands nothing, and only looks', () => {
    const script = golden(name, ps1)
    const { sound, expandable, commands } = read(script)
    expect({ sound, expandable }).toEqual({ sound: true, expandable: [] })
    const others = commands.map((each) => each.split(' ')[0] ?? '').filter((each) => !OWN.test(each))
    expect([...new Set(others)]).toEqual(LOOKS)
    expect(script.startsWith('\uFEFF#Requires -Version 5.1\r\n')).toBe(true)
    expect(script.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u)
  })

  test('the shell takes it, and it writes no file', () => {
    const script = golden(name, sh)
    expect(run('sh', ['-n'], script)).toMatchObject({ status: 0, stderr: '' })
    expect(
      script.replaceAll(/>\s*\/dev\/null|>&[123]|[123]>&1|3<>"\/dev\/tcp/gu, '').replaceAll(/^#.*$/gmu, ''),
    ).not.toMatch(/\d?>/u)
  })
})

test('the PowerShell of all clouds was read', () => {
  proved('mail-check-ps1', 'tree-sitter-powershell', powerShellReaderVersion())
})

test.skipIf(!hasProgram('bash', 'bash', 'extra'))('another shell takes it too', () => {
  expect(run('bash', ['--posix', '-n'], golden('plain', sh))).toMatchObject({ status: 0, stderr: '' })
  proved('mail-check-sh', 'bash', versionOf('bash'))
})
