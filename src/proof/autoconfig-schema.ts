import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { folderBeside } from './folder.ts'
import { hasProgram, run } from './program.ts'
import { inTemporaryFolder } from './temporary.ts'

export const hasXmllint = hasProgram('xmllint', 'libxml2-utils')

/** `2.9.14`, which xmllint writes as 20914. */
export function xmllintVersion(): string {
  const { stdout, stderr } = run('xmllint', ['--version'])
  const [, major, minor, patch] = /version (\d+)(\d\d)(\d\d)\b/u.exec(stdout + stderr) ?? []
  return [major, minor, patch].map(Number).join('.')
}

/** What xmllint has against each text, by the strict schema beside this; empty where it has nothing. */
export const autoconfigProblems = (texts: readonly string[]): string[] =>
  inTemporaryFolder((folder) => {
    const paths = texts.map((text, at) => {
      const path = join(folder, `${at}.xml`)
      writeFileSync(path, text)
      return path
    })
    const schema = folderBeside(import.meta.url, '.').path('autoconfig.rng')
    const { stderr } = run('xmllint', ['--nonet', '--noout', '--relaxng', schema, ...paths])
    const lines = stderr.split('\n')
    return paths.map((path) =>
      lines.includes(`${path} validates`)
        ? ''
        : (lines.find((line) => line.startsWith(`${path}:`)) ?? 'not read'),
    )
  })
