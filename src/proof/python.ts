import { hasProgram, run } from './program.ts'

export const hasPython = hasProgram('python3', 'python3')

/** Runs a Python program that reads a JSON value and prints one. */
export function python(program: string, input: unknown): unknown {
  const { status, stdout, stderr } = run('python3', ['-c', program], JSON.stringify(input))
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout)
}

/** What Python's plistlib reads in each property list. */
export const plistsByPython = (texts: readonly string[]): unknown =>
  python(
    'import sys, json, plistlib; print(json.dumps([plistlib.loads(text.encode()) for text in json.load(sys.stdin)]))',
    texts,
  )
