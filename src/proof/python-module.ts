import { spawnSync } from 'node:child_process'
import { run } from './program.ts'

/**
 * A Python that has a module: the one on the path, or Debian's own beside it. `before` is what a program has to run
 * to find it; `ask` runs it too.
 */
export function pythonModule(module: string, debianPackage: string, before = '') {
  const interpreter = ['python3', '/usr/bin/python3'].find(
    (python) => spawnSync(python, ['-c', `${before}\nimport ${module}`]).status === 0,
  )
  if (interpreter === undefined) {
    const message = `The Python module ${module} is missing: apt-get install ${debianPackage}`
    if (process.env['CI']) throw new Error(message)
    process.stderr.write(`${message} (its tests are skipped)\n`)
  }
  const ask = (program: string, input: unknown, env: NodeJS.ProcessEnv = {}): unknown => {
    if (interpreter === undefined) throw new Error(`No Python with ${module}`)
    const options = ['-W', 'ignore', '-c', `${before}\n${program}`]
    const { status, stdout, stderr } = run(interpreter, options, JSON.stringify(input), env)
    if (status !== 0) throw new Error(stderr)
    return JSON.parse(stdout)
  }
  return {
    there: interpreter !== undefined,
    /** Runs a program that reads a JSON value and prints one. */
    ask,
    version: () =>
      String(ask(`import json, importlib.metadata as m; print(json.dumps(m.version('${module}')))`, null)),
  }
}
