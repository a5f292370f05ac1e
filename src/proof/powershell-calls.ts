import type { Node } from 'web-tree-sitter'
import { powerShellParser } from './powershell.ts'

// In place of a run: no PowerShell is to be had here. What may run only after what else stands in the tree.

export type PowerShellCall = {
  name: string
  /** As written: `{ '-Identity': '$Id' }`. A switch has nothing. */
  values: Record<string, string>
  /** The function that holds it; nothing at the top of a script. */
  within: string
  /** Conditions that hold where it runs, the outermost first: `not: $a` in an `else`, `catch` where a try failed. */
  only: string[]
  at: number
}

/** Every command of a script in its order. */
export async function powerShellCalls(): Promise<(script: string) => PowerShellCall[]> {
  const nodesOf = await powerShellParser()
  return (script) =>
    nodesOf(script.replace(/^\uFEFF/u, ''))
      .filter(({ type }) => type === 'command')
      .map((command) => {
        const above = ancestors(command)
        const holder = above.find(({ type }) => type === 'function_statement')
        return {
          name: child(command, 'command_name')?.text ?? '?',
          values: valuesOf(command),
          within: holder === undefined ? '' : (child(holder, 'function_name')?.text ?? ''),
          only: above.flatMap((node, at) => conditionsOf(node, above[at - 1] ?? command)).toReversed(),
          at: command.startIndex,
        }
      })
}

const child = (node: Node, type: string) => node.namedChildren.find((each) => each.type === type)

function ancestors(node: Node): Node[] {
  const { parent } = node
  return parent === null ? [] : [parent, ...ancestors(parent)]
}

/** What has to hold for this branch of a statement to run. */
function conditionsOf(node: Node, below: Node): string[] {
  if (node.type === 'catch_clause') return ['catch']
  if (node.type === 'elseif_clause' || node.type === 'if_statement') {
    const condition = child(node, 'pipeline')
    if (below.type === 'statement_block') return [condition?.text ?? '?']
    // Of an `if`, the clauses that follow it run where it does not hold.
    return below.type === 'pipeline' ? [] : [`not: ${condition?.text ?? '?'}`]
  }
  return []
}

function valuesOf(command: Node): Record<string, string> {
  const values: Record<string, string> = {}
  let open: string | undefined
  for (const each of child(command, 'command_elements')?.namedChildren ?? []) {
    if (each.type === 'command_parameter') {
      open = each.text.replace(/:$/u, '')
      values[open] = ''
    } else if (each.type !== 'command_argument_sep' && open !== undefined) {
      values[open] = each.text
      open = undefined
    }
  }
  return values
}
