import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Guide } from '#content/guide.ts'
import { goldenGuide, guides, guidesOf } from '#generate/golden-guides.ts'
import { csv } from '#lib/quote-csv.ts'
import { anyText, hostileLine, resultOf } from '#proof/hostile-text.ts'
import { hasProgram, run, versionOf } from '#proof/program.ts'
import { pythonModule } from '#proof/python-module.ts'
import { hasPython, python } from '#proof/python.ts'
import { proved } from '#proof/record.ts'
import { inTemporaryFolder } from '#proof/temporary.ts'
import { guideFiles } from './guide-files.ts'
import { settingsCsv } from './settings-csv.ts'
import { settingsJson } from './settings-json.ts'

const table = guideFiles['settings-csv']
const data = guideFiles['settings-json']
const jsonschema = pythonModule('jsonschema', 'python3-jsonschema')

// Also what only looks like a formula, or looks like none and is one.
const cell = fc.oneof(
  hostileLine,
  anyText,
  fc
    .tuple(fc.constantFrom(...'=+-@\t\r\n＝＋－＠', "'=", '"=', '""', '\uFEFF=', ' ='), hostileLine)
    .map(([sign, text]) => sign + text),
  fc.constantFrom('=cmd|" /C calc"!A0', '=HYPERLINK("https://a","b")', '-2+3', '@SUM(1)', '+bob@contoso.com'),
)

const DANGER = /^[=+\-@\t\r\n＝＋－＠]/u
const guarded = (text: string) => (DANGER.test(text) ? `'${text}` : text)

const READ_CSV = `
import sys, json, csv, io
def read(text):
    rows = list(csv.reader(io.StringIO(text, newline=''), strict=True))
    # Everything is quoted and every line ends as the standard says.
    buffer = io.StringIO(newline='')
    csv.writer(buffer, quoting=csv.QUOTE_ALL, lineterminator='\\r\\n').writerows(rows)
    return {'rows': rows, 'same': buffer.getvalue() == text}
print(json.dumps([read(each.encode('utf-8').decode('utf-8-sig')) for each in json.load(sys.stdin)]))
`
const csvByPython = (texts: readonly string[]) =>
  python(READ_CSV, texts) as { rows: string[][]; same: boolean }[]

/** What ends up in the cells of a row. */
const rowsOf = ({ app, email, user, settings, link, checked, made }: Guide): string[][] =>
  settings.map(({ name, says, host, port, encryption, signIn }) =>
    [
      app.name,
      email ?? '',
      user.shown,
      name,
      says,
      host,
      String(port),
      encryption,
      signIn,
      checked,
      made,
      'Exchange Online Setup',
      link,
    ].map(guarded),
  )

const withValue = (value: string): Guide => ({
  ...guides.postfix.guide,
  email: value,
  user: { shown: value, known: true },
  link: `https://a/#${value}`,
})

describe.skipIf(!hasPython)('the table, read by Python', () => {
  test.each(guidesOf(table))('%s: a row for each server, with its values', (name) => {
    const text = goldenGuide(name, table)
    expect(text.startsWith('\uFEFF')).toBe(true)
    const [read] = csvByPython([text])
    expect(read?.same).toBe(true)
    expect(read?.rows.slice(1)).toEqual(rowsOf(guides[name].guide))
    expect(new Set(read?.rows.map((row) => row.length))).toEqual(new Set([13]))
    proved('settings-csv', 'Python csv', versionOf('python3'))
  })

  test('10,000 values: each is refused or comes back, and none begins as a formula', () => {
    const taken = fc
      .sample(cell, 10_000)
      .filter((value) => resultOf(() => settingsCsv(withValue(value))) !== 'refused')
    expect(taken.length).toBeGreaterThan(4000)
    const read = csvByPython(taken.map((value) => settingsCsv(withValue(value))))
    for (const [at, value] of taken.entries()) {
      expect(read[at]?.same).toBe(true)
      expect(read[at]?.rows.slice(1)).toEqual(rowsOf(withValue(value)))
      for (const each of read[at]?.rows.flat() ?? []) expect(each).not.toMatch(DANGER)
    }
  })
})

const READ_GNUMERIC = `
import sys, json, gzip
from xml.etree import ElementTree
cells = ElementTree.parse(gzip.open(json.load(sys.stdin))).iter('{http://www.gnumeric.org/v10.dtd}Cell')
# A formula has no type of value; 60 is text.
print(json.dumps([[c.get('ValueType'), c.text or ''] for c in cells if c.get('Col') == '1']))
`

// Large, so it is not asked for: it only shows what the apostrophe does in a spreadsheet.
const hasGnumeric = hasProgram('ssconvert', 'gnumeric', 'extra') && hasPython
test.skipIf(!hasGnumeric)('gnumeric takes 2,000 values that begin like a formula for text, as typed', () => {
  const values = fc
    .sample(cell, 20_000)
    .filter(
      (value) =>
        /^[=+\-@＝＋－＠]/u.test(value) &&
        !/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}]/u.test(value),
    )
    .slice(0, 2000)
  expect(values).toHaveLength(2000)
  inTemporaryFolder((folder) => {
    const [from, to] = [join(folder, 'a.csv'), join(folder, 'a.gnumeric')]
    writeFileSync(from, csv(values.map((value) => ['x', value])))
    const { status, stderr } = run('ssconvert', ['-I', 'Gnumeric_stf:stf_csvtab', from, to], '', {
      LC_ALL: 'C.UTF-8',
    })
    expect([status, stderr]).toEqual([0, ''])
    expect(python(READ_GNUMERIC, to)).toEqual(values.map((value) => ['60', value]))
    // It would be one.
    writeFileSync(from, '"x","=1+1"\r\n')
    run('ssconvert', ['-I', 'Gnumeric_stf:stf_csvtab', from, to], '', { LC_ALL: 'C.UTF-8' })
    expect(python(READ_GNUMERIC, to)).toEqual([[null, '=1+1']])
  })
})

describe.skipIf(!jsonschema.there)('the data, read by Python', () => {
  const VALIDATE = `
import sys, json, jsonschema
given = json.load(sys.stdin)
jsonschema.Draft202012Validator.check_schema(given['schema'])
check = jsonschema.Draft202012Validator(given['schema'])
def read(text):
    value = json.loads(text, object_pairs_hook=lambda pairs: dict(pairs) if len(dict(pairs)) == len(pairs) else 1/0)
    return {'value': value, 'order': list(value), 'wrong': [e.message for e in check.iter_errors(value)] if given['check'] else []}
print(json.dumps([read(each) for each in given['texts']]))
`
  const schema = JSON.parse(readFileSync('docs/settings.schema.json', 'utf8')) as unknown
  const jsonByPython = (texts: readonly string[], check = true) =>
    jsonschema.ask(VALIDATE, { schema, texts, check }) as {
      value: { email?: string; user?: string; link: string; settings: Record<string, unknown>[] }
      order: string[]
      wrong: string[]
    }[]

  test.each(guidesOf(data))('%s: it is as its schema says, with the values of the guide', (name) => {
    const { guide } = guides[name]
    const [read] = jsonByPython([goldenGuide(name, data)])
    expect(read?.wrong).toEqual([])
    expect(read?.value.email).toBe(guide.email)
    expect(read?.value.user).toBe(guide.user.known ? guide.user.shown : undefined)
    expect(read?.value.link).toBe(guide.link)
    expect(read?.value.settings.map(({ host, find, port }) => [host ?? find, port])).toEqual(
      guide.settings.map(({ host, port }) => [host, port]),
    )
    const order = 'about version made checked link app way route mailbox email user settings'.split(' ')
    expect(read?.order).toEqual(order.filter((key) => read?.order.includes(key)))
    proved('settings-json', 'Python json and jsonschema', jsonschema.version())
  })

  test('10,000 values: each comes back, and no key is added', () => {
    const given = fc.sample(cell, 10_000)
    const read = jsonByPython(
      given.map((value) => settingsJson(withValue(value))),
      false,
    )
    expect(read.map(({ value: { email, user, link }, order }) => [email, user, link, order.length])).toEqual(
      given.map((value) => [value, value, `https://a/#${value}`, 11]),
    )
  })

  test('the schema refuses what a reader could not use', () => {
    const right = JSON.parse(settingsJson(guides.postfix.guide)) as Record<string, unknown>
    const [setting] = right['settings'] as Record<string, unknown>[]
    const wrong = [
      { ...right, version: 2 },
      { ...right, password: 'x' },
      { ...right, settings: [{ ...setting, find: 'x' }] },
      { ...right, settings: [{ ...setting, port: 0 }] },
    ]
    for (const { wrong: found } of jsonByPython(wrong.map((each) => JSON.stringify(each))))
      expect(found).not.toEqual([])
  })
})
