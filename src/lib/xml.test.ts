import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hostileLine } from '#proof/hostile-text.ts'
import { hasPython, python } from '#proof/python.ts'
import { xmlComment } from './xml.ts'

const COMMENTS = `
import sys, json, xml.parsers.expat
def comments(text):
    found = []
    reader = xml.parsers.expat.ParserCreate()
    reader.CommentHandler = found.append
    reader.Parse(text.encode(), True)
    return found
print(json.dumps([comments(text) for text in json.load(sys.stdin)]))
`

const hyphens = (text: string) => text.replaceAll(/- (?=-|$)/gu, '-')

describe.skipIf(!hasPython)('read back by expat', () => {
  test('any line stays inside its comment; only hyphens get a space between them', () => {
    const texts = fc.sample(hostileLine, 2000)
    const found = python(
      COMMENTS,
      texts.map((text) => `${xmlComment(text)}<a/>`),
    ) as string[][]
    expect(found.map((comments) => comments.map(hyphens))).toEqual(texts.map((text) => [hyphens(text)]))
  })
})

test('two hyphens in a row do not end a comment', () => {
  expect(xmlComment('a--b-->c-')).toBe('<!--a- -b- ->c- -->')
})
