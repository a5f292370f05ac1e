import type { Block } from './block.ts'
import { hanging, heading, lines } from './text-lines.ts'

/** An exported text in lines. */
export const blocksText = (blocks: readonly Block[]): string =>
  `${blocks.map((of, at) => gap(blocks[at - 1], of) + block(of).join('\n')).join('')}\n`

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
    case 'code':
      return of.lines.map((line) => (line === '' ? '' : `    ${line}`))
  }
}
