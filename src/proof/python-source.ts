import { python } from './python.ts'

/** What Python finds in a source file of its own language, without running it. */
export type PythonSource = {
  /** Names at the top of the file that are given a plain value. */
  values: Record<string, unknown>
  /** The whole as Python understands it, with every value taken out: same shape, nothing added. */
  shape: string
}

const PROGRAM = `
import ast, json, sys
def read(text):
    # The bytes, so that a line about the encoding counts as it does when the file is run.
    tree = ast.parse(text.encode())
    compile(tree, 'file.py', 'exec')
    values = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant) and isinstance(node.targets[0], ast.Name):
            values.setdefault(node.targets[0].id, node.value.value)
            node.value.value = None
    return {'values': values, 'shape': ast.dump(tree)}
print(json.dumps([read(text) for text in json.load(sys.stdin)]))
`

export const readPythonSources = (texts: readonly string[]): PythonSource[] =>
  python(PROGRAM, texts) as PythonSource[]
