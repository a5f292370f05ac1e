import type { Filled } from '#content/filled.ts'
import { columns, wrapWords } from '#lib/wrap-words.ts'
import { joined } from './joined-codes.ts'
import type { Paragraph } from './block.ts'

/** As wide as a line of mail or a terminal takes, with room to quote it. */
const WIDTH = 76
/** A command or a name up to here is not broken over two lines. */
const KEPT_WHOLE = 60

const LINES = { 1: '=', 2: '-', 3: '~' } as const

/** A heading with a line under it. */
export function heading(level: 1 | 2 | 3, text: string[]): string[] {
  const line = LINES[level]
  return [...text, line.repeat(Math.max(...text.map(columns)))]
}

/** A mark, and paragraphs that begin behind it. */
export function hanging(mark: string, paragraphs: readonly Paragraph[]): string[] {
  return paragraphs
    .flatMap((each) => lines(each, WIDTH - mark.length))
    .map((line, at) => (at === 0 ? mark : ' '.repeat(mark.length)) + line)
}

/** A sentence in lines of at most 76 columns. */
export const lines = ({ lead, text }: Paragraph, width = WIDTH): string[] =>
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
