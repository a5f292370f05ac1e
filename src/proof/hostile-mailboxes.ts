import * as fc from 'fast-check'
import { clouds } from '#content/clouds.ts'
import { parseEmail, parseName } from '#lib/email.ts'
import type { MailboxSetup } from '#generate/file-format.ts'
import { anyText } from './hostile-text.ts'

// What the door lets through, and now and then what it does not.
const letters = fc.oneof(
  {
    weight: 80,
    arbitrary: fc.constantFrom(...`!#&'*+-/=?^_{|}~.aZ09`, '_HAVE_TLS', '_OPT_', '--', "''", '|'),
  },
  { weight: 20, arbitrary: fc.constantFrom('ñ', 'Ô', 'ł', 'ж', '字', 'e\u0301', 'א') },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '"',
      '`',
      '$',
      '$(id)',
      '\\',
      '%U',
      '\n',
      '\r',
      '\0',
      '\u202E',
      ' ',
      ':',
      ';',
      '\u2019',
    ),
  },
)
const local = fc.oneof(
  { weight: 20, arbitrary: fc.string({ unit: letters, minLength: 1, maxLength: 24 }) },
  { weight: 1, arbitrary: fc.constant("'".repeat(64)) },
)
const label = fc.string({
  unit: fc.constantFrom(...'abcXYZ019-', 'ü', 'ж', '字', 'ß'),
  minLength: 1,
  maxLength: 12,
})
const domain = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom('contoso.com', 'Contoso.co.uk', 'xn--bcher-kva.example', 'пошта.example'),
  },
  { weight: 4, arbitrary: fc.tuple(label, label).map((labels) => labels.join('.')) },
  { weight: 1, arbitrary: fc.constant(`${'b'.repeat(61)}.${'c'.repeat(61)}.${'d'.repeat(61)}.com`) },
)
const address = fc.tuple(local, domain).map((parts) => parts.join('@'))
const mailbox = fc.record({
  email: address,
  user: fc.option(address, { nil: undefined }),
  name: fc.option(anyText, { nil: undefined }),
  link: anyText,
  shared: fc.boolean(),
})

/** So many people whose values are as bad as the door allows; those it refuses are undefined. */
export const hostileMailboxes = (count: number): (MailboxSetup | undefined)[] =>
  fc.sample(mailbox, count).map(({ email, user, name, link, shared }) => {
    const [goodEmail, goodUser] = [parseEmail(email), parseEmail(user ?? email)]
    const goodName = name === undefined ? undefined : parseName(name)
    if (!goodEmail.ok || !goodUser.ok) return undefined
    return {
      email: goodEmail.value,
      ...(user === undefined ? {} : { user: goodUser.value }),
      ...(goodName?.ok === true ? { name: goodName.value } : {}),
      mailbox: shared ? ('shared' as const) : ('own' as const),
      cloud: clouds.worldwide,
      today: '2026-11-23',
      link,
    }
  })

/** What a format writes for them, without those that the door or the format refuses. */
export const writtenFor = (
  mailboxes: readonly (MailboxSetup | undefined)[],
  write: (setup: MailboxSetup) => string | Uint8Array,
): { setup: MailboxSetup; text: string }[] =>
  mailboxes.flatMap((setup) => {
    if (setup === undefined) return []
    try {
      return [{ setup, text: String(write(setup)) }]
    } catch (error) {
      if (error instanceof RangeError) return []
      throw error
    }
  })
