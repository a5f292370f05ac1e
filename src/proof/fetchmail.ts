import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { hasProgram, run } from './program.ts'
import { hasPython, python } from './python.ts'
import { inTemporaryFolder } from './temporary.ts'

export const hasFetchmail = hasProgram('fetchmail', 'fetchmail') && hasPython

/** What fetchmail says on a configuration. It fetches nothing with these options. */
const runFetchmail = (config: string, option: '--configdump' | '-V'): string =>
  inTemporaryFolder((folder) => {
    // It refuses a file that others may read.
    writeFileSync(join(folder, 'fetchmailrc'), config, { mode: 0o600 })
    const env = { HOME: folder, LC_ALL: 'C.UTF-8' }
    const { status, stdout, stderr } = run('fetchmail', ['-f', join(folder, 'fetchmailrc'), option], '', env)
    const says = stderr.replace('fetchmail: WARNING: Running as root is discouraged.\n', '')
    if (says !== '' || status === 5) throw new Error(says)
    return stdout
  })

export type FetchmailServer = {
  pollname: string
  via: string
  protocol: string
  service: string
  auth: string
  users: { password: string | null; keep: number; ssl: number; sslproto: string }[]
}

/** The servers in a configuration: `--configdump` prints them as Python. */
export const serversByFetchmail = (config: string): FetchmailServer[] =>
  python(
    "import sys, json; names = {}; exec(json.load(sys.stdin), names); print(json.dumps(names['fetchmailrc']['servers']))",
    runFetchmail(config, '--configdump'),
  ) as FetchmailServer[]

/** The user of each entry, by the entry’s name. `-V` shows it as it is; `--configdump` cuts it at the first letter beyond ASCII. */
export const usersByFetchmail = (config: string): Map<string, string> =>
  new Map(
    Array.from(
      runFetchmail(config, '-V').matchAll(/\nOptions for retrieving from ([^\n]*)@([\w.-]+):(?=\n)/gu),
      ([, user = '', name = '']) => [name, user],
    ),
  )
