import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { hasProgram, run, versionOf } from './program.ts'
import { inTemporaryFolder } from './temporary.ts'
import { standInTokenPrograms } from './token-program.ts'

export const hasAerc = hasProgram('aerc', 'aerc')

/** From 0.15 on, aerc encrypts by itself on the way out; up to 0.14 it has to be told. */
export const encryptsByItself = hasAerc && !/^0\.(?:\d|1[0-4])\./u.test(versionOf('aerc', ['-v']))

/** Whether it shows a sender as it stands in the file. Newer ones show what they made of it, for a header. */
export const showsSenders = hasAerc && !encryptsByItself

/**
 * What aerc reads in an accounts.conf: the sender of each account, and the words with which it asked for the
 * token for reading, which it does while it reads the file. Keys that aerc refuses end it right after.
 */
export const readByAerc = (config: string) =>
  inTemporaryFolder((folder) => {
    const file = (name: string) => join(folder, 'aerc', name)
    mkdirSync(join(folder, 'aerc'))
    writeFileSync(file('accounts.conf'), config, { mode: 0o600 })
    writeFileSync(file('aerc.conf'), '')
    writeFileSync(file('binds.conf'), 'no key\n')
    const { PATH, asked } = standInTokenPrograms(folder)
    const env = { PATH, HOME: folder, XDG_CONFIG_HOME: folder, LC_ALL: 'C.UTF-8' }
    const { stdout, stderr } = run('aerc', [], '', env)
    const senders = stdout.matchAll(/ accounts\.conf: \[([^\n]*?)\] from = ([^\n]*)\n/gu)
    return {
      says: stderr.replace(/^.*: key-value delimiter not found: no key\n*$/u, ''),
      senders: new Map(Array.from(senders, ([, account = '', from = '']) => [account, from])),
      asked: asked(),
    }
  })

/**
 * What go-ini makes of texts behind a `=`, none of them empty. aerc reads its accounts with it and with its defaults,
 * but for `:`, which divides no key from a value there; only where it shows senders as they are.
 */
export function valuesByGoIni(texts: readonly string[]): string[] {
  const accounts = texts.map((text, at) => `[a${at}]\nsource = imaps://example.com\nfrom = ${text}\n`)
  const { says, senders } = readByAerc(accounts.join('\n'))
  if (says !== '' || senders.size !== texts.length) throw new Error(`${senders.size} values. ${says}`)
  return [...senders.values()]
}
