import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Guide } from '#content/guide.ts'
import { everyGuide, goldenGuide, guides, guidesOf } from '#generate/golden-guides.ts'
import { columns } from '#lib/wrap-words.ts'
import { anyText } from '#proof/hostile-text.ts'
import { readMarkdown } from '#proof/markdown.ts'
import { run, versionOf } from '#proof/program.ts'
import { hasPython, python } from '#proof/python.ts'
import { proved } from '#proof/record.ts'
import { guideFiles } from './guide-files.ts'
import { guideMarkdown } from './markdown.ts'
import { guideText } from './plain-text.ts'

const all = await everyGuide(
  { email: "o'brien+a--b&c={d|e}~!#*?@xn--bcher-kva.example", name: 'ԺՄ Ana 字 می‌خواهم 👩‍💻' },
  'https://setup.example.com/setup/guide/?app=x#email=a@contoso.com',
)

/** Nothing but what is said: no spaces, lines, quotes, nor the numbers of the steps. */
const said = (text: string) =>
  text.replaceAll(/^\d+\. (?=(?:You|Your admin|Your app): )/gmu, '').replaceAll(/[^\p{L}\p{N}]+/gu, '')

test('every guide says the same as its Markdown, in the same order', () => {
  expect(all.size).toBeGreaterThan(50)
  for (const [name, guide] of all)
    expect(said(guideText(guide)), name).toBe(said(readMarkdown(guideMarkdown(guide)).text))
})

test('no line is wider than 76, unless it is one word that may not be cut', () => {
  for (const [name, guide] of all)
    for (const line of guideText(guide).split('\n'))
      if (columns(line) > 76) expect(line.trim(), name).toMatch(/^(?:- )?\S+$/u)
})

const commands = ({ steps }: Guide) =>
  steps
    .flatMap(({ text = [] }) => text)
    .flatMap((part) => (typeof part === 'object' && 'code' in part ? [part.code] : []))
    .filter((code) => columns(code) <= 60)

test('what has to be typed stands in one line', () => {
  const guide = guides.postfix.guide
  expect(commands(guide).length).toBeGreaterThan(5)
  const lines = guideText(guide).split('\n')
  for (const code of commands(guide)) expect(lines.some((line) => line.includes(code))).toBe(true)
})

const txt = guideFiles['guide-txt']

test.each(guidesOf(txt))('%s: wc counts the width of the lines as we do', (name) => {
  const lines = goldenGuide(name, txt).split('\n')
  const short = lines.filter((line) => !line.includes('https:')).join('\n')
  const { stdout } = run('wc', ['-L'], short, { LC_ALL: 'C.UTF-8' })
  expect(Number(stdout)).toBeLessThanOrEqual(76)
  proved('guide-txt', 'wc', versionOf('wc'))
})

describe.skipIf(!hasPython)('measured by Python', () => {
  const PROGRAM = `
import sys, json, functools, unicodedata as u
@functools.cache
def column(c):
    return 0 if u.combining(c) or u.category(c) in ('Mn', 'Me', 'Cf') else 2 if u.east_asian_width(c) in 'WF' else 1
def width(text):
    return sum(map(column, text))
def read(given):
    return [{'lines': len(text.splitlines()), 'width': max(map(width, text.splitlines())), 'has': value in ' '.join(text.split())}
            for value, text in given]
print(json.dumps(read(json.load(sys.stdin))))
`

  test('10,000 values: each stands there, adds no line and makes none too wide', () => {
    const { guide } = guides.nasty
    // The least of a guide that has the value in a sentence, in a setting and in a heading of its own.
    const least = { ...guide, steps: [], variants: [], notes: [], fails: [], trouble: [], sources: [] }
    const texts = fc.sample(anyText, 10_000).map((value) => {
      const seen = value.replaceAll(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]+/gu, ' ')
      const shown = { shown: value, known: true } as const
      const text = guideText({ ...least, email: value, user: shown, link: 'https://a/', next: ['a ', shown] })
      // The lines of the text, as we count them.
      return { value: seen.split(/\s+/u).join(' ').trim(), text, count: text.split('\n').length - 1 }
    })
    const read = python(
      PROGRAM,
      texts.map(({ value, text }) => [value, text]),
    ) as { lines: number; width: number; has: boolean }[]
    // A value of up to 60 columns may not be cut. Compared at once: ten thousand expectations take long.
    expect(read.map(({ lines, has, width }) => [lines, has, width <= 140])).toEqual(
      texts.map(({ count }) => [count, true, true]),
    )
  })
})
