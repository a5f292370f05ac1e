import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { clouds } from '#content/clouds.ts'
import { mobileconfig } from '#generate/apple/mobileconfig.ts'
import { run } from '#proof/program.ts'
import { inTemporaryFolder } from '#proof/temporary.ts'
import { mailboxLines } from './mailbox-lines.ts'
import { profilesZip } from './profiles-zip.ts'

const common = { cloud: clouds.worldwide, today: '2026-11-23' } as const

test('lines become mailboxes, and what is wrong with a line is said', () => {
  const { people, problems } = mailboxLines(
    'ana@contoso.com, Ana Silva\r\n\n bo@contoso.com\t"Bo"\nno address\nANA@contoso.com\nx@contoso.com;a\u0000b',
  )
  expect(people).toEqual([
    { email: 'ana@contoso.com', name: 'Ana Silva' },
    { email: 'bo@contoso.com', name: 'Bo' },
  ])
  expect(problems.map(({ line, reason }) => [line, reason])).toEqual([
    [4, 'space'],
    [5, 'repeated'],
    [6, 'control'],
  ])
})

test.each([
  ['ana@contoso.com,"Silva, Ana"', 'Silva, Ana'],
  ['"ana@contoso.com";"Ana ""Annie"" Silva"', 'Ana "Annie" Silva'],
  ['ana@contoso.com\tSilva, Ana', 'Silva, Ana'],
  ['ana@contoso.com', undefined],
])('%s is one person', (line, name) => {
  expect(mailboxLines(line)).toEqual({
    people: [{ email: 'ana@contoso.com', ...(name === undefined ? {} : { name }) }],
    problems: [],
  })
})

test('every person gets the profile that they would make themselves', () => {
  const people = [
    { email: 'ana@contoso.com', name: 'Ana' },
    { email: 'ana@fabrikam.com' },
    { email: 'жанна@contoso.com' },
    { email: 'мария@contoso.com' },
  ]
  const made: number[] = []
  const files = unzipSync(Buffer.concat(profilesZip({ people, ...common }, (count) => made.push(count))))
  expect(made).toEqual([1, 2, 3, 4])
  expect(Object.keys(files)).toHaveLength(4)
  const texts = Object.values(files).map((bytes) => new TextDecoder().decode(bytes))
  expect(texts).toEqual(people.map((person) => mobileconfig({ ...person, ...common, link: '' })))
})

test('other programs read the zip', () => {
  const people = Array.from({ length: 300 }, (_, at) => ({ email: `person${at}@contoso.com` }))
  const parts = profilesZip({ people, ...common })
  inTemporaryFolder((folder) => {
    const file = join(folder, 'profiles.zip')
    writeFileSync(file, Buffer.concat(parts))
    expect(run('python3', ['-m', 'zipfile', '-t', file]).stdout).toContain('Done testing')
  })
})

test('the same people give the same bytes', () => {
  const people = [{ email: 'ana@contoso.com' }, { email: 'bo@contoso.com' }]
  expect(profilesZip({ people, ...common })).toEqual(profilesZip({ people, ...common }))
})
