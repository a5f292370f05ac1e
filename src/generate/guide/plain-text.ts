import type { AdminMessage, Guide } from '#content/guide.ts'
import { blocksText } from './blocks-text.ts'
import { outline } from './outline.ts'

/** The guide for a ticket, an email or a terminal: everything that the page says, in lines. */
export const guideText = (guide: Guide, message?: AdminMessage): string => blocksText(outline(guide, message))
