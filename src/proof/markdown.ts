import { Parser } from 'commonmark'

/** What the reference reader of CommonMark finds in a text. */
export type ReadMarkdown = {
  /** Kinds of the nodes in order; neighbouring texts are one. */
  kinds: string[]
  /** All words, without marks. */
  text: string
  strong: string[]
  /** Code spans and code blocks. */
  codes: string[]
  links: string[]
  headings: string[]
}

/** Reads Markdown with a program that is not ours. */
export function readMarkdown(markdown: string): ReadMarkdown {
  const read: ReadMarkdown = { kinds: [], text: '', strong: [], codes: [], links: [], headings: [] }
  const walker = new Parser().parse(markdown).walker()
  const starts: number[] = []
  for (let event = walker.next(); event !== null; event = walker.next()) {
    const { entering, node } = event
    if (node.type === 'document') continue
    const named = { strong: read.strong, heading: read.headings }[node.type as string]
    if (!entering) {
      if (named !== undefined) named.push(read.text.slice(starts.pop()))
      continue
    }
    if (named !== undefined) starts.push(read.text.length)
    if (node.type === 'link') read.links.push(node.destination ?? '')
    if (node.type === 'code' || node.type === 'code_block') read.codes.push(node.literal ?? '')
    read.text += node.type === 'softbreak' || node.type === 'linebreak' ? '\n' : (node.literal ?? '')
    if (node.type !== 'text' || read.kinds.at(-1) !== 'text') read.kinds.push(node.type)
  }
  return read
}
