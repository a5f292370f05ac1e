import { describe, expect, test } from 'vitest'
import { clouds } from '#content/clouds.ts'
import { manyScripts } from '#generate/powershell/many/many-scripts.ts'
import { hostileMailboxes } from '#proof/hostile-mailboxes.ts'
import { hasPython, python } from '#proof/python.ts'
import type { KitMailbox, SmtpState, SwitchState } from './kit-mailbox.ts'
import { planCsv } from './plan-csv.ts'

const smtps: readonly (SmtpState | undefined)[] = ['on', 'off', 'inherit', undefined]
const switches: readonly (SwitchState | undefined)[] = ['on', 'off', undefined]

const given = <Value>(key: string, value: Value | undefined) => (value === undefined ? {} : { [key]: value })

/** Addresses as bad as the door allows, and those that look like a formula, a guard or brackets. */
const mailboxes: readonly KitMailbox[] = [
  ...hostileMailboxes(600).flatMap((setup) => (setup?.email === undefined ? [] : [setup.email])),
  '=cmd@contoso.com',
  "'=cmd@contoso.com",
  "''=cmd@contoso.com",
  "'cmd@contoso.com",
  '+1@contoso.com',
].map((email, at) => ({
  row: at + 2,
  email,
  mailbox: 'own',
  states: {
    ...given('smtp', smtps[at % smtps.length]),
    ...given('imap', switches[at % switches.length]),
    ...given('pop', switches[(at + 1) % switches.length]),
  },
}))

/** The regular expressions of the script, so that the reading below is the script's. */
const shared = manyScripts({ cloud: clouds.worldwide, today: '2026-11-25' })[0]?.text ?? ''
const between = (start: string, end: string) => {
  const from = shared.indexOf(start) + start.length
  return shared.slice(from, shared.indexOf(end, from))
}
const brackets = between("if ($text -match '", "'")
const guard = between("else { $text -replace '", "'")
const address = between("$Address -match '^[\\p", "'\r")

test.skipIf(!hasPython)('every row of the plan comes back as itself, and none as another', () => {
  const read = python(
    `import sys, json, csv, io, re
text, brackets, guard = json.load(sys.stdin)
rows = []
for row in csv.reader(io.StringIO(text.lstrip('\\ufeff'), newline=''), strict=True):
    found = re.match(brackets.replace('\\\\z', '\\\\Z'), row[0])
    rows.append([found[1] if found else re.sub(guard, '', row[0])] + row[1:] + [row[0]])
print(json.dumps(rows))`,
    [planCsv(mailboxes), brackets, guard],
  ) as string[][]
  expect(read[0]?.slice(0, 4)).toEqual(['Mailbox', 'Smtp', 'Imap', 'Pop'])
  expect(read.slice(1).map((row) => row.slice(0, 4))).toEqual(
    mailboxes.map(({ email, states }) => [email, states.smtp ?? '', states.imap ?? '', states.pop ?? '']),
  )
  for (const row of read) expect(row.at(-1)).not.toMatch(/^[=+\-@＝＋－＠\t\r]/u)
})

describe('the script takes', () => {
  const shape = new RegExp(`^[\\p${address.replace('\\z', '$')}`, 'u')

  test('every address that our door lets through', () => {
    expect(mailboxes.filter(({ email }) => !shape.test(email))).toEqual([])
  })

  test.each([
    '',
    'ana',
    'ana@',
    '@contoso.com',
    'ana@contoso',
    'a b@contoso.com',
    'ana@contoso.com\n',
    'ana@b@c.com',
    '$(id)@contoso.com',
    '`x`@contoso.com',
    '"x"@contoso.com',
    '’;x;’@contoso.com',
    '<x@contoso.com>',
    'ana@contoso.com,x@contoso.com',
  ])('not %j', (text) => {
    expect(shape.test(text)).toBe(false)
  })
})
