import { expect, test } from 'vitest'
import { resultOf } from '#proof/hostile-text.ts'
import { hostileValues } from '#proof/hostile-values.ts'
import { cases, formats } from '#generate/golden-cases.ts'
import type { MailboxSetup } from '#generate/file-format.ts'

const values = hostileValues()
const plain: MailboxSetup = { ...cases.plain, mailbox: 'shared' }

/** The words that begin the lines which are no comments. */
const keysOf = (file: string) =>
  file
    .split(/[\r\n]/u)
    .filter((line) => !line.startsWith('#'))
    .map((line) => /^ *(?:set )?[\w-]*/u.exec(line)?.[0])

// What the values say is read by the programs themselves, in the tests beside each file and each quoting function.
test.each(formats.filter(({ group }) => group === 'terminal'))(
  'nothing that somebody typed adds a line to $id, even past the door',
  ({ write }) => {
    const keys = keysOf(String(write(plain)))
    for (const [at, value] of values.slice(0, 1000).entries()) {
      const other = values[at + 1000] ?? ''
      const setups: MailboxSetup[] = [
        { ...plain, name: value, link: other },
        { ...plain, email: `${value}@contoso.com`, user: other },
        { ...plain, user: value, token: { id: 'own', path: other } },
      ]
      for (const setup of setups) {
        const file = resultOf(() => String(write(setup)))
        if (file !== 'refused') expect(keysOf(file), JSON.stringify(setup)).toEqual(keys)
      }
    }
  },
)
