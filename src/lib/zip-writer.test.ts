import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { run } from '#proof/program.ts'
import { inTemporaryFolder } from '#proof/temporary.ts'
import { hasZipReaders, readZip } from '#proof/zip.ts'
import { fixedText, TextPacker } from './text-packer.ts'
import { zipWriter } from './zip-writer.ts'

const day = '2026-11-26'

describe.skipIf(!hasZipReaders)('read by unzip and Python’s zipfile', () => {
  test('files in one piece, in many, and deflated before', () => {
    const zip = zipWriter({ day })
    const text = 'Zeile für Zeile 😀\n'.repeat(5000)
    zip.add({ name: 'a.txt', text, mode: 0o600 })
    const file = zip.open('b.txt')
    for (const line of text.split(/(?<=\n)/u)) file.push(line)
    file.close()
    const packer = new TextPacker()
    for (const piece of [fixedText(text), 'mitten drin', fixedText('')]) packer.add(piece)
    zip.addPacked('c.txt', packer.end())
    zip.add({ name: 'd', text: '' })
    const { entries } = readZip(Buffer.concat(zip.end()))
    expect(entries.map(({ name, text: read }) => [name, read])).toEqual([
      ['a.txt', text],
      ['b.txt', text],
      ['c.txt', `${text}mitten drin`],
      ['d', ''],
    ])
    expect(entries[0]?.mode).toBe(0o100600)
    expect(new Set(entries.map(({ time }) => time))).toEqual(new Set(['2026-11-26 12:00:00']))
  })

  test('more files than the old records can count', () => {
    const zip = zipWriter({ day, stored: true })
    for (let at = 0; at < 66_000; at++) zip.add({ name: `a/${at}.txt`, text: 'x' })
    inTemporaryFolder((folder) => {
      const path = join(folder, 'a.zip')
      writeFileSync(path, Buffer.concat(zip.end()))
      const program =
        'import sys, zipfile; z = zipfile.ZipFile(sys.argv[1]); print(len(z.namelist()), z.testzip())'
      expect(run('python3', ['-c', program, path]).stdout).toBe('66000 None\n')
      expect(run('unzip', ['-tqq', path])).toMatchObject({ status: 0, stderr: '' })
    })
  })
})

test('a file inside a file, and a name that was there, are refused', () => {
  const zip = zipWriter({ day })
  const file = zip.open('a')
  expect(() => zip.add({ name: 'b', text: '' })).toThrow('One file after the other')
  file.close()
  expect(() => zip.add({ name: 'A', text: '' })).toThrow(RangeError)
})
