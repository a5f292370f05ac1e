import { describe, expect, test } from 'vitest'
import type { MailboxSetup } from '#generate/file-format.ts'
import { caseNames, cases, formats, offered } from '#generate/golden-cases.ts'
import { guideFormats, guides, type GoldenGuide } from '#generate/golden-guides.ts'
import { isOffered } from '#generate/guide/guide-files.ts'
import { columns } from '#lib/wrap-words.ts'
import { hasZipReaders, readZip } from '#proof/zip.ts'
import { bundleName } from './bundle-name.ts'
import { bundle, type BundledFile } from './bundle.ts'

/** The files of a case, and those of a guide beside them. */
async function filesFor(setup: MailboxSetup, of: GoldenGuide, name = caseNames[0]): Promise<BundledFile[]> {
  const mailbox = offered(name ?? 'plain').map((format) => ({
    ...format,
    name: format.name(setup),
    write: () => format.write(setup),
  }))
  const texts = await Promise.all(
    guideFormats
      .filter((format) => isOffered(format, of.guide))
      .map(async (format) => {
        const write = await format.load()
        return { ...format, write: () => write(of.guide, of.message) }
      }),
  )
  return [...mailbox, ...texts]
}

const body = ({ write }: BundledFile) => Buffer.from(write()).toString('utf8')

describe.skipIf(!hasZipReaders)('read by unzip and Python’s zipfile', () => {
  test.each(caseNames)('%s: each file is what it is alone, and README.txt names it', async (name) => {
    const files = await filesFor(cases[name], guides.nasty, name)
    const { entries, unpacked } = readZip(bundle(cases[name], files))
    const [readme, ...rest] = entries
    expect(rest.map((entry) => [entry.name, entry.text])).toEqual(
      files.map((file) => [file.name, body(file)]),
    )
    expect(unpacked).toHaveLength(files.length + 1)
    expect(readme?.name).toBe('README.txt')
    for (const { name: each, title } of files)
      expect(readme?.text).toContain(`\n\n${each}\n${'-'.repeat(each.length)}\n\n${title}.`)
    expect(readme?.text.match(/^- How to undo it: /gmu)).toHaveLength(files.length)
  })

  test('what a program wants for its owner alone is for its owner alone', async () => {
    const files = await filesFor(cases.plain, guides.nasty)
    const modes = new Map(
      readZip(bundle(cases.plain, files)).entries.map(({ name, mode }) => [name, mode & 0o777]),
    )
    expect(modes.get('msmtprc')).toBe(0o600)
    expect(modes.get('README.txt')).toBe(0o644)
    expect(modes.get('guide.md')).toBe(0o644)
  })

  test('a file that cannot hold a value is left out, and README.txt says so', async () => {
    const files = await filesFor(cases.plain, guides.nasty)
    const refusing = files.map((file) =>
      file.name === 'msmtprc'
        ? {
            ...file,
            write: () => {
              throw new RangeError('no')
            },
          }
        : file,
    )
    const { entries } = readZip(bundle(cases.plain, refusing))
    expect(entries.map(({ name }) => name)).not.toContain('msmtprc')
    expect(entries[0]?.text).toContain(
      'Not in here\n-----------\n\n- msmtprc, msmtp account for sending with OAuth2. Your address',
    )
    expect(entries).toHaveLength(files.length)
  })
})

test('the same files give the same bytes', async () => {
  const files = await filesFor(cases.scripts, guides.postfix)
  expect(Buffer.from(bundle(cases.scripts, files)).equals(Buffer.from(bundle(cases.scripts, files)))).toBe(
    true,
  )
})

test('a mistake of ours is not taken for a value that does not fit', () => {
  const broken = {
    ...(formats[0] as (typeof formats)[number]),
    name: 'a',
    write: () => {
      throw new TypeError('x')
    },
  }
  expect(() => bundle(cases.plain, [broken])).toThrow(TypeError)
})

test.each(caseNames)('%s: README.txt has lines that a terminal shows whole', async (name) => {
  const { readme } = await import('./readme.ts')
  const text = readme(cases[name], await filesFor(cases[name], guides.nasty, name), [])
  for (const line of text.split('\n')) if (columns(line) > 76) expect(line.trim()).toMatch(/^\S+$/u)
  expect(text).toContain('Made by Exchange Online Setup with the facts of 23 November')
})

test('the name of the zip has nothing in it but the short name of the person', () => {
  expect(bundleName(cases.plain)).toBe('exchange-online-ana.zip')
  expect(bundleName(cases.generic)).toBe('exchange-online.zip')
  for (const name of caseNames) expect(bundleName(cases[name])).toMatch(/^[a-z0-9._-]+\.zip$/u)
})
