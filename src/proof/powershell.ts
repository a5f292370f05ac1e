import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Language, Parser, type Node } from 'web-tree-sitter'

// In place of PowerShell itself, which Debian does not have: a parser that is not ours.

export type PowerShellReading = {
  /** No error, and the same structure when curly quotes and dashes act as the straight ones they are. */
  sound: boolean
  /** What the single-quoted literals say, in order. */
  literals: string[]
  /** Double-quoted strings as written: what they hold would be expanded. */
  expandable: string[]
  /** Every command with its parameters, sorted: `Get-CASMailbox -ErrorAction -Identity`. */
  commands: string[]
}

const wasm = new URL(import.meta.resolve('tree-sitter-powershell/tree-sitter-powershell.wasm'))

export const powerShellReaderVersion = (): string =>
  (JSON.parse(readFileSync(new URL('package.json', wasm), 'utf8')) as { version: string }).version

/** All nodes of a script, each before what it holds. */
export async function powerShellParser(): Promise<(script: string) => Node[]> {
  await Parser.init()
  const parser = new Parser()
  parser.setLanguage(await Language.load(fileURLToPath(wasm)))
  return (script) => {
    const tree = parser.parse(script)
    if (tree === null) throw new Error('Not parsed')
    return all(tree.rootNode)
  }
}

export async function powerShellReader(): Promise<(script: string) => PowerShellReading> {
  const nodesOf = await powerShellParser()
  return (script) => {
    const text = script.replace(/^\uFEFF/u, '')
    const asWritten = nodesOf(text)
    // The grammar knows only straight quotes; PowerShell also takes these (about_Quoting_Rules).
    const straight = text
      .replace(/[\u2018-\u201B]/gu, "'")
      .replace(/[\u201C-\u201E]/gu, '"')
      .replace(/[\u2013-\u2015]/gu, '-')
    // Parsing takes long: once where there is no such sign.
    const folded = straight === text ? asWritten : nodesOf(straight)
    const source = (node: Node) => text.slice(node.startIndex, node.endIndex)
    const ofType = (type: string) => folded.filter((node) => node.type === type)
    return {
      sound: shape(asWritten) === shape(folded) && !folded.some((node) => node.isError || node.isMissing),
      literals: ofType('verbatim_string_characters').map((node) => unquote(source(node))),
      expandable: folded.filter((node) => /expandable|here_string/u.test(node.type)).map(source),
      commands: ofType('command')
        .map((node) => command(all(node), source))
        .toSorted(),
    }
  }
}

const all = (node: Node): Node[] => [node, ...node.children.flatMap(all)]

const shape = (nodes: readonly Node[]) =>
  nodes.map((node) => `${node.type}${node.isError ? '!' : ''}${node.isMissing ? '?' : ''}`).join(' ')

const unquote = (literal: string) =>
  literal.slice(1, -1).replace(/(['\u2018-\u201B])['\u2018-\u201B]/gu, '$1')

function command(nodes: readonly Node[], source: (node: Node) => string): string {
  // A command in brackets within this one has its own entry; its parameters are not this one's.
  const inner = nodes.slice(1).filter((node) => node.type === 'command')
  const own = nodes.filter(
    (node) => !inner.some((other) => node.startIndex >= other.startIndex && node.endIndex <= other.endIndex),
  )
  const name = own.find((node) => node.type === 'command_name')
  const parameters = own
    .filter((node) => node.type === 'command_parameter')
    .map((node) => source(node).replace(/:$/u, ''))
  return [name === undefined ? '?' : source(name), ...parameters.toSorted()].join(' ')
}
