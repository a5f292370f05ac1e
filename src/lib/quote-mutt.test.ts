import { describe, expect, test } from 'vitest'
import { hostileValues, linesOf, valuesOf, writtenBy } from '#proof/hostile-values.ts'
import { mutts, readByMutt } from '#proof/mutt.ts'
import { muttComment, muttSet } from './quote-mutt.ts'

describe.each(mutts)('read back by %s', (program) => {
  test('any value is refused or comes back, and nothing in it is run', () => {
    const written = writtenBy((value) => muttSet('my_', value), hostileValues())
    expect(written.length).toBeGreaterThan(8000)
    const names = written.map((_, at) => `my_${at}`)
    const config = linesOf(written).map((line, at) => line.replace('my_', `my_${at}`))
    const read = readByMutt(program, config.join('\n'), names)
    expect(read).toEqual({ says: '', values: valuesOf(written) })
  })

  test('no comment swallows the setting after it', () => {
    const comments = hostileValues().map(muttComment)
    const config = comments.map((comment, at) => `${comment}\n${muttSet(`my_${at}`, `${at}`)}`)
    const names = comments.map((_, at) => `my_${at}`)
    const read = readByMutt(program, config.join('\n'), names)
    expect(read).toEqual({ says: '', values: comments.map((_, at) => `${at}`) })
  })
})

test('a line break cannot be written', () => {
  expect(() => muttSet('realname', 'a\nb')).toThrow(RangeError)
})
