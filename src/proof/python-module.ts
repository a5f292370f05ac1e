import { spawnSync } from 'node:child_process'
import { run } from './program.ts'

type Ask = (program: string, input: unknown) => unknown

/**
 * Runs Python programs that read a JSON value and print one, with a Python that has a module: the one on the
 * path, or Debian's own beside it. Undefined where no Python has it; in CI that is a failure.
 */
export function pythonWith(module: string, debianPackage: string): Ask | undefined {
  const interpreter = ['python3', '/usr/bin/python3'].find(
    (python) => spawnSync(python, ['-c', `import ${module}`]).status === 0,
  )
  if (interpreter !== undefined) return (program, input) => ask(interpreter, program, input)
  const message = `The Python module ${module} is missing: apt-get install ${debianPackage}`
  if (process.env['CI']) throw new Error(message)
  process.stderr.write(`${message} (its tests are skipped)\n`)
  return undefined
}

function ask(interpreter: string, program: string, input: unknown): unknown {
  const { status, stdout, stderr } = run(interpreter, ['-c', program], JSON.stringify(input))
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout)
}
