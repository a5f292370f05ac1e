import { readFileSync, writeFileSync } from 'node:fs'
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
    const { status, stdout, stderr } = run('msmtp', given, '', { PATH, HOME: folder, LC_ALL: 'C.UTF-8' })
    return {
      says: status === 0 ? stderr : `${stderr} (${status})`,
      settings: new Map(stdout.split('\n').flatMap(setting)),
      asked: asked(),
    }
  })

// Settings that msmtp takes as they are and shows, and what it calls them when it shows them.
const shown = {
  host: 'host',
  source_ip: 'source ip',
  proxy_host: 'proxy host',
  user: 'user',
  ntlmdomain: 'ntlmdomain',
  tls_priorities: 'tls_priorities',
  tls_host_override: 'tls_host_override',
  maildomain: 'maildomain',
  logfile_time_format: 'logfile_time_format',
}
/** The settings that can hold any value. */
export const freeSettings = Object.keys(shown) as (keyof typeof shown)[]

// What a shell runs before its time is up, on a busy machine too; half of it beside the other half.
const AT_ONCE = 400

/**
 * What msmtp reads in many settings: each array is the lines of one account, one for each of `freeSettings`.
 * It shows one account each time it is run, so a shell runs it on one file after the other, two at a time.
 */
export const settingsByMsmtp = (accounts: readonly (readonly string[])[]): string[][] =>
  inTemporaryFolder((folder) => {
    const outputs: string[] = []
    for (let from = 0; from < accounts.length; from += AT_ONCE) {
      const some = accounts.slice(from, from + AT_ONCE)
      some.forEach((lines, at) =>
        writeFileSync(join(folder, `${at}`), `account default\n${lines.join('\n')}\n`, { mode: 0o600 }),
      )
      const middle = Math.ceil(some.length / 2)
      const half = (first: number, end: number) =>
        `{ ${onEach(folder, first, end, "2>&1; printf '\\0'")}; } > ${folder}/from${first}`
      run('sh', ['-c', `${half(0, middle)} & ${half(middle, some.length)}; wait`], '', UTF8)
      for (const first of new Set([0, middle]))
        outputs.push(
          ...readFileSync(join(folder, `from${first}`), 'utf8')
            .split('\0')
            .slice(0, -1),
        )
    }
    if (outputs.length !== accounts.length)
      throw new Error(`${outputs.length} of ${accounts.length} accounts`)
    return outputs.map((output) => {
      const settings = new Map(output.split('\n').flatMap(setting))
      return freeSettings.map((name) => settings.get(shown[name]) ?? output)
    })
  })

/** The same for whole configurations with a token program: the words of each call, in order. */
export const askedByMsmtp = (configs: readonly string[]): string[] =>
  inTemporaryFolder((folder) => {
    configs.forEach((config, at) => writeFileSync(join(folder, `${at}`), config, { mode: 0o600 }))
    const { PATH, asked } = standInTokenPrograms(folder)
    const { stderr } = run('sh', ['-c', onEach(folder, 0, configs.length, '>/dev/null')], '', {
      PATH,
      ...UTF8,
    })
    if (stderr !== '') throw new Error(stderr)
    return asked()
  })

const UTF8 = { LC_ALL: 'C.UTF-8' }

const onEach = (folder: string, first: number, end: number, after: string) =>
  `at=${first}; while [ $at -lt ${end} ]; do msmtp -C ${folder}/$at --pretend a@example.com ${after}; at=$((at + 1)); done`

function setting(line: string): [string, string][] {
  const at = line.indexOf(' = ')
  return at === -1 ? [] : [[line.slice(0, at), line.slice(at + 3)]]
}
