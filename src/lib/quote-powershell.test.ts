import * as fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { anyText, hostileLine, resultOf } from '#proof/hostile-text.ts'
import { quotePowerShell } from './quote-powershell.ts'
import { powerShellReader, type PowerShellReading } from '#proof/powershell.ts'

let read: (script: string) => PowerShellReading
beforeAll(async () => {
  read = await powerShellReader()
})

test('any line comes back from its literal, and nothing of it is run', () => {
  const values = fc.sample(hostileLine, 10_000)
  const script = values.map((value) => `Write-Output ${quotePowerShell(value)}`).join('\r\n')
  const { sound, literals, expandable, commands } = read(script)
  expect(sound).toBe(true)
  expect(literals).toEqual(values)
  expect(expandable).toEqual([])
  expect(new Set(commands)).toEqual(new Set(['Write-Output']))
})

test('the reader is no fool: a curly quote that is not doubled is seen to end the literal', () => {
  expect(read(`Write-Output 'a\u2019; Remove-Mailbox b; \u2019'`).sound).toBe(false)
  expect(read("Write-Output 'a'b'").sound).toBe(false)
})

test('what comes out is one line, or it is refused', () => {
  fc.assert(
    fc.property(anyText, (value) => {
      expect(resultOf(() => quotePowerShell(value))).toMatch(/^[^\r\n\0]*$/u)
    }),
  )
})
