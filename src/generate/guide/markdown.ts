import type { AdminMessage, Guide } from '#content/guide.ts'
import { blocksMarkdown } from './blocks-markdown.ts'
import { outline } from './outline.ts'

/** The guide for a ticket or a wiki: everything that the page says, as CommonMark. */
export const guideMarkdown = (guide: Guide, message?: AdminMessage): string =>
  blocksMarkdown(outline(guide, message))
