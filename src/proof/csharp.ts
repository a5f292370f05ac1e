import { fileURLToPath } from 'node:url'
import { Language, Parser, type Node } from 'web-tree-sitter'

// In place of a C# compiler, which Debian does not have: a parser that is not ours.

export type CSharpReading = {
  /** No error in the whole file. */
  sound: boolean
  /** What the string literals say, in order. */
  literals: string[]
  /** The kinds of all nodes but comments and the parts of strings: same shape, nothing added. */
  shape: string
}

export async function csharpReader(): Promise<(source: string) => CSharpReading> {
  await Parser.init()
  const grammar = fileURLToPath(import.meta.resolve('tree-sitter-c-sharp/tree-sitter-c_sharp.wasm'))
  const parser = new Parser()
  parser.setLanguage(await Language.load(grammar))
  return (source) => {
    const tree = parser.parse(source)
    if (tree === null) throw new Error('Not parsed')
    const nodes = all(tree.rootNode)
    const read = {
      sound: !nodes.some((node) => node.isError || node.isMissing),
      literals: nodes.filter((node) => node.type === 'string_literal').map(say),
      shape: nodes
        .map(({ type }) => type)
        .filter((type) => !/^comment$|^string_literal_content$|^escape_sequence$/u.test(type))
        .join(' '),
    }
    tree.delete()
    return read
  }
}

const all = (node: Node): Node[] => [node, ...node.children.flatMap(all)]

/** A regular string: its parts as the grammar cuts them, each simple escape as the C# specification reads it (6.4.5.5). */
const say = (literal: Node): string =>
  literal.children
    .map(({ type, text }) => {
      if (type === '"') return ''
      if (type !== 'escape_sequence') return text
      if (text === '\\\\' || text === '\\"') return text.slice(1)
      throw new Error(`An escape that we do not write: ${text}`)
    })
    .join('')
