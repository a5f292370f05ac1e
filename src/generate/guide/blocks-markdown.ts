import { codeLinesMarkdown, fencedMarkdown } from '#lib/quote-markdown.ts'
import type { Block, Paragraph } from './block.ts'
import { entry, lead, sentence } from './markdown-text.ts'

/** An exported text as CommonMark. */
export const blocksMarkdown = (blocks: readonly Block[]): string => `${blocks.map(block).join('\n\n')}\n`

function block(of: Block): string {
  switch (of.kind) {
    case 'heading':
      return `${'#'.repeat(of.level)} ${sentence(of.text)}`
    case 'paragraph':
      return words(of)
    case 'warning':
      return `> ${words(of)}`
    case 'item':
      return entry(of.number === undefined ? '-' : `${of.number}.`, of.paragraphs.map(words))
    case 'copy':
      return fencedMarkdown(of.paragraphs)
    case 'code':
      return codeLinesMarkdown(of.lines)
  }
}

const words = ({ lead: first, text }: Paragraph): string =>
  first === undefined ? sentence(text) : `${lead(first)} ${sentence(text)}`
