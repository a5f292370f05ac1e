import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { hasProgram, run, versionOf } from './program.ts'
import { inTemporaryFolder } from './temporary.ts'

export const hasNamedCheckzone = hasProgram('named-checkzone', 'bind9-utils')
export const namedCheckzoneVersion = (): string => versionOf('named-checkzone', ['-v'])

const FRONT = '@ 3600 IN SOA ns.invalid. admin.invalid. 1 7200 3600 1209600 3600\n@ 3600 IN NS ns.invalid.\n'

export type ZoneReading = {
  /** What it complains of. A name without the dot at its end is only a warning, with exit status 0. */
  says: string
  /** `name type data`, each name complete. */
  records: string[]
}

/**
 * What BIND reads in a part of a zone. A zone needs SOA and NS, so these go in front. `-i local` keeps it from
 * asking the network about the targets.
 */
export const readByNamed = (zone: string, part: string): ZoneReading =>
  inTemporaryFolder((folder) => {
    const file = join(folder, 'zone')
    writeFileSync(file, `${FRONT}${part}`)
    const { status, stdout, stderr } = run('named-checkzone', ['-i', 'local', '-D', '-o', '-', zone, file])
    const says = stderr
      .split('\n')
      .filter((line) => line !== '' && line !== 'OK' && !line.endsWith(': loaded serial 1'))
    return {
      says: [...says, ...(status === 0 ? [] : [`(${status})`])].join('\n'),
      records: stdout
        .split('\n')
        .map((line) => /^(\S+)\s+\d+\s+IN\s+(CNAME|SRV|TXT|MX)\s+(.*)$/u.exec(line))
        .flatMap((match) => (match === null ? [] : [match.slice(1).join(' ')])),
    }
  })
