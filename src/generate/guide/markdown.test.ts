import { describe, expect, test } from 'vitest'
import { clouds } from '#content/clouds.ts'
import type { Filled } from '#content/filled.ts'
import type { Guide } from '#content/guide.ts'
import { guideWords } from '#content/guide-words.ts'
import { adminMessage } from '#flow/admin-message.ts'
import type { Person } from '#flow/answers.ts'
import { slotsFor } from '#flow/slots.ts'
import { everyGuide, goldenGuide, guides, guidesOf } from '#generate/golden-guides.ts'
import { readMarkdown } from '#proof/markdown.ts'
import { npmVersion } from '#proof/npm-version.ts'
import { proved } from '#proof/record.ts'
import { guideFiles } from './guide-files.ts'
import { guideMarkdown } from './markdown.ts'
import { sentence } from './markdown-text.ts'

const person: Person = {
  email: "o'brien+a--b&c={d|e}~!#*?`_x_@xn--bcher-kva.example",
  user: "o''brien#EXT#`x``y`@contoso.com",
  name: ' *Ana* <b>[x](y)</b> `$(id)` ',
}
const link = 'https://setup.example.com/setup/guide/?app=thunderbird#email=a*b*c_d_@contoso.com'

const all = await everyGuide(person, link)

/** Every sentence of a guide. */
const sentences = (of: Guide): Filled[] => [
  ...[...of.steps, ...of.variants.flatMap(({ steps }) => steps)].flatMap(({ title, text, note }) =>
    [title, text, note].filter((part) => part !== undefined),
  ),
  ...of.variants.map(({ when }) => when),
  ...of.warnings.map(({ text }) => text),
  ...of.notes,
  ...of.fails.map(({ because }) => because),
  ...of.trouble.flatMap(({ see, fix }) => [see, fix]),
  of.next,
  ...(of.needs === undefined ? [] : [of.needs]),
]

const marked = (text: Filled) => {
  const parts = text.filter((part) => typeof part !== 'string')
  return {
    strong: parts.flatMap((part) => ('control' in part ? [part.control] : [])),
    codes: parts.flatMap((part) =>
      'code' in part ? [part.code] : 'shown' in part && part.known ? [part.shown] : [],
    ),
  }
}
const words = (text: Filled) =>
  text
    .map((part) => {
      if (typeof part === 'string') return part
      if ('to' in part) return part.to.startsWith('https:') ? `${part.label}: ${part.to}` : part.label
      return Object.values(part).find((value) => typeof value === 'string')
    })
    .join('')
    .trim()

test('every sentence of every guide is read back with its words, controls and values', () => {
  expect(all.size).toBeGreaterThan(50)
  for (const text of [...all.values()].flatMap(sentences)) {
    const read = readMarkdown(sentence(text))
    expect(read.text).toBe(words(text))
    const { strong, codes } = marked(text)
    expect(read.strong).toEqual(strong)
    // Values side by side stand in one code span.
    expect(read.codes.join('')).toBe(codes.join(''))
    expect(
      read.kinds.filter((kind) => !['paragraph', 'text', 'strong', 'code', 'link'].includes(kind)),
    ).toEqual([])
  }
})

test('every guide holds what its page says, in blocks that do not run into each other', () => {
  for (const [name, of] of all) {
    const { kinds, text, strong, links } = readMarkdown(guideMarkdown(of))
    for (const each of sentences(of)) expect(text, name).toContain(words(each))
    for (const { ways } of of.fails) expect(strong.join(), name).toContain(guideWords.notWith(ways))
    expect(
      kinds.filter((kind) => kind === 'block_quote'),
      name,
    ).toHaveLength(of.warnings.length)
    expect(
      kinds.filter((kind) => /html|thematic|emph|image|softbreak/u.test(kind)),
      name,
    ).toEqual([])
    if (of.consent !== undefined) expect(text, name).toContain(of.consent.id)
    // Nothing but what we link: ours, Microsoft's and the sources'.
    expect(
      links.filter((to) => !/^https:\/\/[\w.-]+\//u.test(to)),
      name,
    ).toEqual([])
  }
})

describe('with the message', () => {
  const message = adminMessage(
    slotsFor(clouds.worldwide, person, 'msmtp'),
    'https://setup.example.com/a/#email=x',
  )
  const text = () => guideMarkdown(all.get('thunderbird imap own unknown') as Guide, message)

  test('it stands there to be copied, to the letter', () => {
    const block = readMarkdown(text()).codes.find((code) => code.includes('\n')) ?? ''
    expect(block).toBe(`Subject: ${[message.subject, ...message.paragraphs].join('\n\n')}\n`)
  })

  test('it stands under a heading of its own', () => {
    expect(readMarkdown(text()).headings).toContain('The message to your admin')
  })
})

test('bold stands beside bold, not in it', () => {
  const text = guideMarkdown(all.get('thunderbird imap own unknown') as Guide)
  expect(text).toContain(
    '- Microsoft’s page says **Need admin approval**\n\n  **Your admin:** Your admin allows',
  )
  expect(text).not.toContain('****')
})

test.each(guidesOf(guideFiles['guide-md']))('%s: the file handed out is read back', (name) => {
  const { guide, message } = guides[name]
  const read = readMarkdown(goldenGuide(name, guideFiles['guide-md']))
  expect(read.headings[0]).toBe(guide.title)
  for (const each of sentences(guide)) expect(read.text).toContain(words(each))
  for (const { host, toFind } of guide.settings)
    expect(toFind ? read.text : read.codes.join(' ')).toContain(host)
  expect(read.codes.some((code) => code.startsWith('Subject: '))).toBe(message !== undefined)
  proved('guide-md', 'commonmark', npmVersion('commonmark'))
})
