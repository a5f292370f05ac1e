import type { AdminMessage, Guide } from '#content/guide.ts'
import { fencedMarkdown, powerShellMarkdown } from '#lib/quote-markdown.ts'
import { entry, lead, sentence } from './markdown-text.ts'
import { outline, type Block, type Paragraph } from './outline.ts'

/** The guide for a ticket or a wiki: everything that the page says, as CommonMark. */
export const guideMarkdown = (guide: Guide, message?: AdminMessage): string =>
  asMarkdown(outline(guide, message))

/** Any text of ours as CommonMark. */
export const asMarkdown = (blocks: readonly Block[]): string => `${blocks.map(block).join('\n\n')}\n`

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
      return powerShellMarkdown(of.lines)
  }
}

const words = ({ lead: first, text }: Paragraph): string =>
  first === undefined ? sentence(text) : `${lead(first)} ${sentence(text)}`
