import { pythonModule } from './python-module.ts'

const itself = pythonModule('json', 'python3')

export const hasPython = itself.there

/** Runs a Python program that reads a JSON value and prints one. */
export const python = (program: string, input: unknown): unknown => itself.ask(program, input)

/** What Python's plistlib reads in each property list. */
export const plistsByPython = (texts: readonly string[]): unknown =>
  python(
    'import sys, json, plistlib; print(json.dumps([plistlib.loads(text.encode()) for text in json.load(sys.stdin)]))',
    texts,
  )
