import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { hasProgram, run } from './program.ts'
import { inTemporaryFolder } from './temporary.ts'

export type Mutt = 'neomutt' | 'mutt'

/** Those of the two that are there. NeoMutt has to be, in CI; mutt says the same again. */
export const mutts: readonly Mutt[] = [
  ...(hasProgram('neomutt', 'neomutt') ? (['neomutt'] as const) : []),
  ...(hasProgram('mutt', 'mutt', 'extra') ? (['mutt'] as const) : []),
]

/**
 * The values of variables after a configuration was read, and what the program says of it; its exit status
 * says nothing. Asked for them, mutt cuts each at 256 octets and NeoMutt hides a person’s own. So a second
 * file puts them into the environment of a command.
 */
export const readByMutt = (program: Mutt, config: string, names: readonly string[]) =>
  inTemporaryFolder((folder) => {
    const file = (name: string) => join(folder, name)
    const exported = names.map((name, at) => `setenv V_${at} $${name}\n`).join('')
    writeFileSync(file('muttrc'), config)
    writeFileSync(file('shown'), `${exported}set my_shown = \`env -0 > ${file('environment')}\`\n`)
    const options = ['-n', '-F', file('muttrc'), '-e', `source ${file('shown')}`, '-Q', 'from']
    const { stderr } = run(program, options, '', { HOME: folder, LC_ALL: 'C.UTF-8' })
    const entries = readFileSync(file('environment'), 'utf8').split('\0')
    const values = new Map(
      entries.map((entry) => [entry.split('=', 1)[0], entry.slice(entry.indexOf('=') + 1)]),
    )
    return { says: stderr, values: names.map((_, at) => values.get(`V_${at}`) ?? 'missing') }
  })
