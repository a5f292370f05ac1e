import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { hasProgram, run } from './program.ts'
import { inTemporaryFolder } from './temporary.ts'

export const hasAlpine = hasProgram('alpine', 'alpine')

/**
 * The settings that Alpine works with after it has read a pinerc, its variables put in; each is a list. At this
 * level it notes them in a file before it looks for its terminal, which it does not find.
 */
export const readByAlpine = (config: string): Map<string, string[]> =>
  inTemporaryFolder((folder) => {
    writeFileSync(join(folder, 'pinerc'), config)
    const given = ['-p', join(folder, 'pinerc'), '-d', '9', 'nobody@example.com']
    const { stderr, stdout } = run('alpine', given, '', { HOME: folder, LC_ALL: 'C.UTF-8' })
    if (!`${stdout}${stderr}`.includes('Redirection')) throw new Error(stdout + stderr)
    const [, current = ''] =
      /^======= Current_val options set =======\n(.*?)^======= /msu.exec(
        readFileSync(join(folder, '.pine-debug1'), 'utf8'),
      ) ?? []
    const settings = new Map<string, string[]>()
    let values: string[] = []
    for (const line of current.split('\n').slice(0, -1)) {
      const [, name = '', value = ''] = /^ ( *[\w-]*) : (.*)$/su.exec(line) ?? []
      if (name.trim() !== '') settings.set(name.trim(), (values = []))
      values.push(value)
    }
    return settings
  })
