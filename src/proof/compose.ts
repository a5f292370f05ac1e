import { spawnSync } from 'node:child_process'
import { pythonModule } from './python-module.ts'
import { run } from './program.ts'

// Debian 12 has the old Compose, in Python: it knows neither `dockerfile_inline` nor `content`, which are newer,
// so it cannot judge the file. How it puts variables in is the rule of all versions, and that part of it runs here.
const compose = pythonModule('compose.config.interpolation', 'docker-compose')

export const hasCompose = compose.there

/** What becomes of each text where a variable of every name is set to `RUN`. */
export const interpolatedByCompose = (texts: readonly string[]): string[] => {
  return compose.ask(
    `
import collections, json, sys
from compose.config.interpolation import Interpolator, TemplateWithDefaults
class Anything(dict):
    def __missing__(self, name): return 'RUN'
    def get(self, name, default=None): return 'RUN'
    def __contains__(self, name): return True
interpolator = Interpolator(TemplateWithDefaults, Anything())
print(json.dumps([interpolator.interpolate(text) for text in json.load(sys.stdin)]))
`,
    texts,
  ) as string[]
}

/** The new Compose is a plug-in of Docker; where it happens to be, it reads the file as a whole too. */
export const hasNewCompose = spawnSync('docker', ['compose', 'version']).status === 0

export const configByNewCompose = (text: string): unknown => {
  const { status, stdout, stderr } = run('docker', ['compose', '-f', '-', 'config', '--format', 'json'], text)
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout)
}
