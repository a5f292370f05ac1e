import { expect, test } from 'vitest'
import { codeParts } from './code-line.ts'

test('commands and comments are told apart, and nothing is lost', () => {
  expect(codeParts('# Turn on')).toEqual([{ kind: 'c', text: '# Turn on' }])
  const line = "Get-CASMailbox -Identity 'ana-Maria@contoso.com' | Format-List Name"
  expect(codeParts(line).filter(({ kind }) => kind === 'k')).toEqual([
    { kind: 'k', text: 'Get-CASMailbox' },
    { kind: 'k', text: 'Format-List' },
  ])
  expect(
    codeParts(line)
      .map(({ text }) => text)
      .join(''),
  ).toBe(line)
})

test('the name of a header is no command', () => {
  expect(codeParts('    add_header Content-Security-Policy "x";')).toEqual([
    { text: '    add_header Content-Security-Policy "x";' },
  ])
  expect(codeParts('Content-Security-Policy: x').every(({ kind }) => kind === undefined)).toBe(true)
})
