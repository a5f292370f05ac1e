import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { hasProgram, run } from './program.ts'

export const hasMsmtp = hasProgram('msmtp', 'msmtp')

export type MsmtpReading = {
  /** Its complaints; empty where it has none. */
  says: string
  settings: Map<string, string>
  /** The words that its shell gave to the token program `oama`. */
  asked: string[]
}

// Stands in for the person's own token program, and notes what it was asked.
const TOKEN_PROGRAM = `#!/bin/sh
printf '%s\\0' "$@" > "$0.asked"
echo token
`

/** What msmtp itself reads in a configuration. `--pretend` sends nothing, but runs the token program. */
export function readByMsmtp(config: string, options: readonly string[] = []): MsmtpReading {
  const folder = mkdtempSync(join(tmpdir(), 'msmtp-'))
  const oama = join(folder, 'oama')
  try {
    writeFileSync(join(folder, 'msmtprc'), config, { mode: 0o600 })
    writeFileSync(oama, TOKEN_PROGRAM)
    chmodSync(oama, 0o755)
    writeFileSync(`${oama}.asked`, '')
    const PATH = `${folder}:${process.env['PATH'] ?? ''}`
    const given = ['-C', join(folder, 'msmtprc'), '--pretend', ...options, 'somebody@example.com']
    const { status, stdout, stderr } = run('msmtp', given, '', { PATH, LC_ALL: 'C.UTF-8' })
    return {
      says: status === 0 ? stderr : `${stderr} (${status})`,
      settings: new Map(stdout.split('\n').flatMap(setting)),
      asked: readFileSync(`${oama}.asked`, 'utf8').split('\0').slice(0, -1),
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function setting(line: string): [string, string][] {
  const at = line.indexOf(' = ')
  return at === -1 ? [] : [[line.slice(0, at), line.slice(at + 3)]]
}
