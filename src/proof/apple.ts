import { writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Typed } from './apple-check.ts'
import { hasProgram, run } from './program.ts'
import { python } from './python.ts'
import { inTemporaryFolder } from './temporary.ts'

export const hasXmllint = hasProgram('xmllint', 'libxml2-utils')
export const hasPlistutil = hasProgram('plistutil', 'libplist-utils')

/** `2.9.14`; it calls itself 20914. */
export const xmllintVersion = (): string => {
  const [, major, minor, patch] = /version (\d)(\d\d)(\d\d)/u.exec(run('xmllint', ['--version']).stderr) ?? []
  return [major, minor, patch].map(Number).join('.')
}

const DTD = join(dirname(fileURLToPath(import.meta.url)), 'property-list.dtd')

/**
 * What libxml2 says against property lists: nothing where they are well formed and as Apple’s DTD wants
 * them. It also notes that it may not fetch the DTD that they name, which is no fault of theirs.
 */
export function saidByXmllint(texts: readonly string[]): string {
  return inTemporaryFolder((folder) => {
    const files = texts.map((text, at) => {
      const file = join(folder, `${at}.plist`)
      writeFileSync(file, text)
      return file
    })
    const { status, stderr } = run('xmllint', ['--nonet', '--noout', '--dtdvalid', DTD, ...files])
    return status === 0 ? '' : `${stderr} (${status})`
  })
}

/**
 * Whether libplist makes a binary property list of a text. It ends well even where it fails (2.2.0), so its
 * output decides. It lets `<integer>one</integer>` pass: for types there is `typedPlists`.
 */
export const takenByPlistutil = (text: string): boolean =>
  inTemporaryFolder((folder) => {
    const file = join(folder, 'in.plist')
    writeFileSync(file, text)
    return run('plistutil', ['-i', file, '-o', '-']).stdout.startsWith('bplist00')
  })

const TYPED = `
import sys, json, plistlib, datetime
names = {bool: 'boolean', int: 'integer', float: 'real', str: 'string', bytes: 'data', datetime.datetime: 'date'}
def typed(value):
    if isinstance(value, dict):
        return {'type': 'dictionary', 'value': {key: typed(inner) for key, inner in value.items()}}
    if isinstance(value, list):
        return {'type': 'array', 'value': [typed(inner) for inner in value]}
    shown = value if isinstance(value, (bool, int, float, str)) else str(value)
    return {'type': names[type(value)], 'value': shown}
print(json.dumps([typed(plistlib.loads(text.encode())) for text in json.load(sys.stdin)]))
`

/** What Python’s plistlib reads in property lists, each value with its type. */
export const typedPlists = (texts: readonly string[]): readonly Typed[] => python(TYPED, texts) as Typed[]
