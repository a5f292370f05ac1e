import { chmodSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Word } from '#content/token-programs.ts'
import { run } from './program.ts'
import { inTemporaryFolder } from './temporary.ts'

// Stands in for the person's own token program, and notes how it was called.
const STAND_IN = (log: string) => `#!/bin/sh
printf '%s\\0' "\${0##*/}" "$@" >> '${log}'
echo token
`

/** Programs under the names that our files call, first on a path of their own. */
export function standInTokenPrograms(folder: string) {
  const log = join(folder, 'asked')
  for (const name of ['oama', 'pizauth', 'mutt_oauth2.py', 'get-token.sh']) {
    writeFileSync(join(folder, name), STAND_IN(log))
    chmodSync(join(folder, name), 0o755)
  }
  writeFileSync(log, '')
  return {
    PATH: `${folder}:${process.env['PATH'] ?? ''}`,
    /** The words of every call so far, the program first. The folder is taken for the home folder. */
    asked: () =>
      readFileSync(log, 'utf8')
        .split('\0')
        .slice(0, -1)
        .map((word) => word.replace(`${folder}/`, 'HOME/')),
  }
}

/** The words of a command as `asked` has them: nobody but a shell puts the home folder into them. */
export const heard = (words: readonly Word[]): readonly string[] =>
  words.map((word) => (typeof word === 'string' ? word : word.home.replace('~', 'HOME')))

/** The words that reach the token program when these are run. */
export const askedBy = ([program = '', ...options]: readonly string[]): string[] =>
  inTemporaryFolder((folder) => {
    const { PATH, asked } = standInTokenPrograms(folder)
    run(program, options, '', { PATH, HOME: folder })
    return asked()
  })

/** The words that a shell hands to the token program when it runs a command. */
export const askedBySh = (command: string): string[] => askedBy(['sh', '-c', command])
