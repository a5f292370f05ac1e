import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { hasProgram, run } from './program.ts'
import { inTemporaryFolder } from './temporary.ts'

// The package conflicts with Postfix. `.ci/run` unpacks it beside the system and puts it on the path.
export const hasExim = hasProgram('exim4', 'exim4-daemon-light')

export type EximReading = {
  /** What `-bV` has to complain of, with its status. */
  says: string
  /** Options of one driver, as they stand in the file: `transport m365`. Those that are on have no value. */
  options: (driver: string) => Map<string, string>
  /** What becomes of an address: `from`, `env-from`, `env-to` and so on. */
  rewritten: (address: string) => Map<string, string>
  /** What a recipient over SMTP is told, from that network address. */
  recipientFrom: (network: string) => string
  /** What Exim makes of texts that it expands. */
  expanded: (texts: readonly string[]) => string[]
}

/** Exim itself with a configuration. Nothing is sent. */
export const withExim = <Result>(config: string, act: (exim: EximReading) => Result): Result =>
  inTemporaryFolder((folder) => {
    const file = join(folder, 'exim4.conf')
    // Exim reads none that others than root and its own user can write.
    writeFileSync(file, config, { mode: 0o644 })
    const ask = (options: readonly string[], input = '') => run('exim4', ['-C', file, ...options], input)
    return act({
      says: complaints(ask(['-bV'])),
      options: (driver) => pairs(withoutOctal(ask(['-bP', ...driver.split(' ')]).stdout), ' = '),
      rewritten: (address) => pairs(ask(['-brw', address]).stdout, ': '),
      recipientFrom: (network) =>
        ask(['-bh', network], 'EHLO a\nMAIL FROM:<a@example.com>\nRCPT TO:<b@example.com>\nQUIT\n')
          .stdout.split('\n')
          .at(-3) ?? '',
      expanded: (texts) =>
        // The x keeps a text from being taken for the definition of a macro.
        ask(['-be'], texts.map((text) => `x${text}\n`).join(''))
          .stdout.split('\n')
          .slice(0, texts.length)
          .map((line) => line.replace(/^> x/u, '')),
    })
  })

/** `-bP` prints what is not ASCII as its octets. */
const withoutOctal = (text: string) =>
  text.replaceAll(/(?:\\[23]\d\d)+/gu, (octets) =>
    Buffer.from(
      octets
        .split('\\')
        .slice(1)
        .map((octet) => Number.parseInt(octet, 8)),
    ).toString(),
  )

const complaints = ({ status, stderr }: { status: number | null; stderr: string }) =>
  status === 0 ? stderr : `${stderr} (${status})`

const pairs = (text: string, by: string): Map<string, string> =>
  new Map(
    text
      .split('\n')
      .filter((line) => line !== '')
      .map((line): [string, string] => {
        const at = line.indexOf(by)
        return at === -1 ? [line.trim(), ''] : [line.slice(0, at).trim(), line.slice(at + by.length)]
      }),
  )
