import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { hasProgram, run } from './program.ts'
import { inTemporaryFolder } from './temporary.ts'
import { standInTokenPrograms } from './token-program.ts'

export const hasMsmtp = hasProgram('msmtp', 'msmtp')

export type MsmtpReading = {
  /** Its complaints; empty where it has none. */
  says: string
  settings: Map<string, string>
  /** The words of the command that its shell ran for a token. */
  asked: string[]
}

/** What msmtp itself reads in a configuration. `--pretend` sends nothing, but runs the token program. */
export const readByMsmtp = (config: string, options: readonly string[] = []): MsmtpReading =>
  inTemporaryFolder((folder) => {
    writeFileSync(join(folder, 'msmtprc'), config, { mode: 0o600 })
    const { PATH, asked } = standInTokenPrograms(folder)
    const given = ['-C', join(folder, 'msmtprc'), '--pretend', ...options, 'somebody@example.com']
    const { status, stdout, stderr } = run('msmtp', given, '', { PATH, LC_ALL: 'C.UTF-8' })
    return {
      says: status === 0 ? stderr : `${stderr} (${status})`,
      settings: new Map(stdout.split('\n').flatMap(setting)),
      asked: asked(),
    }
  })

function setting(line: string): [string, string][] {
  const at = line.indexOf(' = ')
  return at === -1 ? [] : [[line.slice(0, at), line.slice(at + 3)]]
}
