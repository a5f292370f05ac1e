import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hostileCode } from '#proof/hostile-code.ts'
import { hasPhp, shapesByPhp } from '#proof/php.ts'
import { phpComment, slashComment } from './quote-line-comment.ts'

const texts = ['?>', '??>>', '?\n>', ...fc.sample(hostileCode, 10_000)]

test('no text leads out of its comment', () => {
  for (const text of texts)
    for (const line of slashComment(text).split('\n'))
      expect(line).toMatch(/^\/\/( [^\r\v\f\u0085\u2028\u2029]*)?$/u)
})

describe.skipIf(!hasPhp)('read by PHP', () => {
  test('no text ends the code or adds to it', () => {
    const [shape] = shapesByPhp([`<?php\n${texts.map(phpComment).join('\n')}\n$end = 1;`]) as string[]
    expect(shape?.replaceAll(/\s+/gu, ' ')).toBe('<?php $end = 1 ;')
  })
})
