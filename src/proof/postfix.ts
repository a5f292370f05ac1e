import { utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { hasProgram, run } from './program.ts'
import { inTemporaryFolder } from './temporary.ts'

export const hasPostfix = hasProgram('postconf', 'postfix')

/** The parts of master.cf without which Postfix reads nothing. */
const MASTER = `pickup unix n - n 60 1 pickup
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
smtp unix - - n - - smtp
`

export type PostfixReading = {
  /** Warnings and errors. A misspelt parameter is only a warning: the exit status says nothing of it. */
  says: string
  settings: Map<string, string>
}

/** What `postconf -n` reads in a main.cf. */
export const readByPostfix = (mainCf: string): PostfixReading =>
  inTemporaryFolder((folder) => {
    writeFolder(folder, mainCf)
    const { status, stdout, stderr } = run('postconf', ['-c', folder, '-n'])
    const lines = stdout.split('\n').filter((line) => line !== '' && !line.startsWith('config_directory '))
    return {
      says: status === 0 ? stderr : `${stderr} (${status})`,
      settings: new Map(lines.map((line) => split(line, ' = '))),
    }
  })

/** Whether `postfix check` works: for root only. */
export const canCheckPostfix = hasPostfix && isRoot()

function isRoot(): boolean {
  if (process.getuid?.() === 0) return true
  const message = 'postfix check works for root only'
  if (process.env['CI']) throw new Error(message)
  process.stderr.write(`${message} (its tests are skipped)\n`)
  return false
}

/** What `postfix check` has to complain of. */
export const checkedByPostfix = (mainCf: string): string =>
  inTemporaryFolder((folder) => {
    writeFolder(folder, mainCf)
    const { status, stdout, stderr } = run('postfix', ['-c', folder, 'check'])
    return stdout + stderr + (status === 0 ? '' : ` (${status})`)
  })

function writeFolder(folder: string, mainCf: string) {
  writeOld(join(folder, 'main.cf'), mainCf)
  writeOld(join(folder, 'master.cf'), MASTER)
}

/** Postfix waits until a file has not been touched for two seconds (dict_load_file_xt in src/util/dict.c). */
function writeOld(file: string, text: string) {
  writeFileSync(file, text)
  utimesSync(file, 1e9, 1e9)
}

/** What `postmap -q` finds for keys in a plain text table, with its warnings. */
export const lookUpByPostfix = (
  table: string,
  keys: readonly string[],
): { says: string; found: Map<string, string> } =>
  inTemporaryFolder((folder) => {
    writeOld(join(folder, 'main.cf'), '')
    writeOld(join(folder, 'table'), table)
    const asked = keys.map((key) => `${key}\n`).join('')
    const { stdout, stderr } = run(
      'postmap',
      ['-c', folder, '-q', '-', `texthash:${join(folder, 'table')}`],
      asked,
    )
    return {
      says: stderr,
      found: new Map(
        stdout
          .split('\n')
          .filter(Boolean)
          .map((line) => split(line, '\t')),
      ),
    }
  })

function split(line: string, by: string): [string, string] {
  const at = line.indexOf(by)
  return at === -1 ? [line, ''] : [line.slice(0, at), line.slice(at + by.length)]
}
