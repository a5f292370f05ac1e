import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { readMarkdown } from '#proof/markdown.ts'
import { anyText, hostileLine } from '#proof/hostile-text.ts'
import { addressMarkdown, codeMarkdown, fencedMarkdown, quoteMarkdown } from './quote-markdown.ts'

/** In any of the places where we write a text; the reader gives back where it stood and what it says. */
const places: Record<string, { write: (text: string) => string; kinds: string[] }> = {
  paragraph: { write: (text) => text, kinds: ['paragraph', 'text'] },
  heading: { write: (text) => `# ${text}`, kinds: ['heading', 'text'] },
  'second paragraph': { write: (text) => `a\n\n${text}`, kinds: ['paragraph', 'text', 'paragraph', 'text'] },
  'list entry': { write: (text) => `1. ${text}`, kinds: ['list', 'item', 'paragraph', 'text'] },
  quote: { write: (text) => `> ${text}`, kinds: ['block_quote', 'paragraph', 'text'] },
  bold: { write: (text) => `**x${text}x**`, kinds: ['paragraph', 'strong', 'text'] },
}
const markdownSpace = (text: string) => text.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ')
const texts = fc.oneof(
  hostileLine,
  anyText,
  fc.string({ unit: fc.constantFrom(...'#=-+>1.) *_`~|[](<a:/>)!&\\\t\n'.split('')), maxLength: 12 }),
)

test.each(Object.entries(places))('any text in a %s is read back as text', (name, { write, kinds }) => {
  fc.assert(
    fc.property(texts, (text) => {
      const words = markdownSpace(text).trim()
      fc.pre(words !== '' && !words.includes('\uFFFD'))
      const read = readMarkdown(write(quoteMarkdown(text).trim()))
      expect(read.kinds).toEqual(kinds)
      expect(read.text).toBe({ bold: `x${words}x`, 'second paragraph': `a${words}` }[name] ?? words)
    }),
    { numRuns: 1000 },
  )
})

test.each([
  '1. a',
  '1) a',
  '- a',
  '+ a',
  '# a',
  'a #',
  '> a',
  '===',
  '---',
  '```',
  '~~~',
  '<b>',
  '&amp;',
  '![a](b)',
])('%s is no markup', (text) => {
  expect(readMarkdown(quoteMarkdown(text))).toMatchObject({ kinds: ['paragraph', 'text'], text })
})

test('what is no markup stays readable', () => {
  const text = 'Sign-in (OAuth2), e.g. 1.8.13 + C#: “yes”!'
  expect(quoteMarkdown(text)).toBe(text)
})

test('any text in a code span is read back, spaces at both ends too', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const words = markdownSpace(text)
      fc.pre(words !== '')
      const read = readMarkdown(`a ${codeMarkdown(text)} a`)
      expect(read.codes).toEqual([words])
      expect(read.kinds).toEqual(['paragraph', 'text', 'code', 'text'])
    }),
    { numRuns: 10_000 },
  )
})

test('any paragraphs in a code block are read back', () => {
  fc.assert(
    fc.property(fc.array(texts, { minLength: 1, maxLength: 4 }), (paragraphs) => {
      const read = readMarkdown(fencedMarkdown(paragraphs))
      expect(read.kinds).toEqual(['code_block'])
      expect(read.codes).toEqual([`${paragraphs.map(markdownSpace).join('\n\n')}\n`])
    }),
  )
})

test('an address stays one link', () => {
  const url = 'https://setup.example.com/a/?b=<c> d&e=*f*_g_#h'
  const read = readMarkdown(addressMarkdown(url))
  expect(read.kinds).toEqual(['paragraph', 'link', 'text'])
  expect(read.links).toEqual(['https://setup.example.com/a/?b=%3Cc%3E%20d&e=*f*_g_#h'])
})
