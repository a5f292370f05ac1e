import { describe, expect, test } from 'vitest'
import { entriesByPython, literalsByPython } from '#proof/config-parser.ts'
import { hasGetmail, readByGetmail } from '#proof/getmail.ts'
import { hostileValues, linesOf, valuesOf, writtenBy } from '#proof/hostile-values.ts'
import { hasOfflineImap, sectionsByOfflineImap } from '#proof/offlineimap.ts'
import { hasPython } from '#proof/python.ts'
import { configParserLine, interpolatedLine } from './quote-config-parser.ts'
import { pythonList, pythonTuple } from './quote-python.ts'

describe.skipIf(!hasPython)('read back by Python', () => {
  // getmail takes only one user a file; this is the parser that it sets up.
  test('any value is refused or comes back as an entry', () => {
    const written = writtenBy((value) => configParserLine('username', value), hostileValues())
    expect(written.length).toBeGreaterThan(7000)
    const config = linesOf(written).map((line, at) => `[s${at}]\n${line}\nnext = 1\n`)
    expect(entriesByPython(config.join('\n'), 'username')).toEqual(valuesOf(written))
  })

  test('any value is refused or comes back from a list', () => {
    const written = writtenBy((value) => pythonList([value, value]), hostileValues())
    expect(written.length).toBeGreaterThan(8000)
    expect(literalsByPython(linesOf(written))).toEqual(valuesOf(written).map((value) => [value, value]))
  })
})

describe.skipIf(!hasGetmail)('read back by getmail', () => {
  test('any value is a user name and a word of the command, two hundred in a file', () => {
    const words = valuesOf(writtenBy((value) => pythonTuple([value]), hostileValues()))
    const users = valuesOf(writtenBy((value) => configParserLine('username', value), words)).slice(0, 50)
    const files = users.map((user, at) => ({ user, words: words.slice(at * 200, at * 200 + 200) }))
    const configs = files.map((file) =>
      [
        '[retriever]\ntype = SimpleIMAPSSLRetriever\nserver = example.com',
        configParserLine('username', file.user),
        configParserLine('password_command', pythonTuple(file.words)),
        '[destination]\ntype = Maildir\npath = ~/Mail/\n',
      ].join('\n'),
    )
    expect(files.flatMap((file) => file.words).length).toBeGreaterThan(8000)
    const { readings: read } = readByGetmail(configs)
    expect(read.map((each) => each.words)).toEqual(files.map((file) => file.words))
    expect(read.map(({ settings }) => settings['username'])).toEqual(users)
  })
})

describe.skipIf(!hasOfflineImap)('read back by OfflineIMAP', () => {
  test('any value is refused or comes back as a user name and as a word of the command', () => {
    const section = (value: string, at: number) =>
      [
        `[Repository r${at}]`,
        interpolatedLine('remoteuser', value),
        interpolatedLine(
          'oauth2_access_token_eval',
          `__import__("subprocess").check_output(${pythonList(['oama', value])}, text=True)`,
        ),
      ].join('\n')
    const written = writtenBy(section, hostileValues())
    expect(written.length).toBeGreaterThan(7000)
    expect(sectionsByOfflineImap(linesOf(written).join('\n'))).toEqual(
      valuesOf(written).map((value) => [value, ['oama', value]]),
    )
  })
})
