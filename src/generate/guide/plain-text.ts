import type { Filled } from '#content/filled.ts'
import type { AdminMessage, Guide } from '#content/guide.ts'
import { columns, wrapWords } from '#lib/wrap-words.ts'
import { joined } from './joined-codes.ts'
import { outline, type Block, type Paragraph } from './outline.ts'

/** As wide as a line of mail or a terminal takes, with room to quote it. */
const WIDTH = 76
/** A command or a name up to here is not broken over two lines. */
const KEPT_WHOLE = 60

/** The guide for a ticket, an email or a terminal: everything that the page says, in lines. */
export const guideText = (guide: Guide, message?: AdminMessage): string => {
  const blocks = outline(guide, message)
  return `${blocks.map((of, at) => gap(blocks[at - 1], of) + block(of).join('\n')).join('')}\n`
}

/** Short entries of a list stand under each other without a line between them. */
function gap(before: Block | undefined, of: Block): string {
  if (before === undefined) return ''
  return isShort(before) && isShort(of) ? '\n' : '\n\n'
}

const isShort = (of: Block) => of.kind === 'item' && of.paragraphs.length === 1

function block(of: Block): string[] {
  switch (of.kind) {
    case 'heading':
      return heading(of.level, lines({ text: of.text }))
    case 'paragraph':
      return lines(of)
    case 'warning':
      return hanging('! ', [of])
    case 'item':
      return hanging(of.number === undefined ? '- ' : `${of.number}. `, of.paragraphs)
    case 'copy':
      return of.paragraphs.flatMap((text, at) => [...(at === 0 ? [] : ['']), ...lines({ text: [text] })])
  }
}

const LINES = { 1: '=', 2: '-', 3: '~' } as const

function heading(level: 1 | 2 | 3, text: string[]): string[] {
  const line = LINES[level]
  return [...text, line.repeat(Math.max(...text.map(columns)))]
}

/** A mark, and paragraphs that begin behind it. */
function hanging(mark: string, paragraphs: readonly Paragraph[]): string[] {
  return paragraphs
    .flatMap((each) => lines(each, WIDTH - mark.length))
    .map((line, at) => (at === 0 ? mark : ' '.repeat(mark.length)) + line)
}

const lines = ({ lead, text }: Paragraph, width = WIDTH): string[] =>
  wrapWords(words(lead === undefined ? text : [`${lead} `, ...text]), width)

/** The words of a sentence; what has to be typed or copied is one of them. */
function words(text: Filled): string[] {
  const found = ['']
  for (const part of joined(text)) {
    const said = oneLine(spoken(part))
    const whole = isExact(part) && columns(said) <= KEPT_WHOLE
    const [first = '', ...rest] = whole ? [said] : said.split(' ')
    found[found.length - 1] += first
    found.push(...rest)
  }
  return found.filter((word) => word !== '')
}

const isExact = (part: Filled[number]): boolean =>
  typeof part === 'object' && ('code' in part || ('shown' in part && part.known))

function spoken(part: Filled[number]): string {
  if (typeof part === 'string') return part
  if ('control' in part) return `“${part.control}”`
  // Only what has blanks in it could be taken for a part of the sentence.
  if ('code' in part) return part.code.includes(' ') ? `\`${part.code}\`` : part.code
  if ('shown' in part) return part.shown
  // A page of ours has no address here: the text may be read anywhere. Brackets keep a full stop off (RFC 3986, C).
  return /^https?:/u.test(part.to) ? `${part.label}: <${part.to}>` : part.label
}

const oneLine = (text: string) => text.replaceAll(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]+/gu, ' ')
