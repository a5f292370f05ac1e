import { spawnSync } from 'node:child_process'
import { run } from './program.ts'

// DavMail reads its settings with java.util.Properties. A Java runtime is hundreds of megabytes, and the DavMail
// of Debian 12 (6.0.1) knows no Microsoft Graph; this Python module follows the Java class.
const interpreter = ['/usr/bin/python3', 'python3'].find(
  (python) => spawnSync(python, ['-c', 'import pyjavaproperties']).status === 0,
)

export const hasJavaProperties = found()

function found(): boolean {
  if (interpreter !== undefined) return true
  const message = 'The Python module pyjavaproperties is missing: apt-get install python3-pyjavaproperties'
  if (process.env['CI']) throw new Error(message)
  process.stderr.write(`${message} (its tests are skipped)\n`)
  return false
}

const PROGRAM = `
import sys, io, json, pyjavaproperties
def read(text):
    properties = pyjavaproperties.Properties()
    # Java takes the bytes of the file for ISO 8859-1 and ends lines at line feeds and returns only
    properties.load(io.StringIO(text.encode().decode('latin-1'), newline=None))
    return properties.getPropertyDict()
print(json.dumps([read(text) for text in json.load(sys.stdin)]))
`

/** The settings in each file. */
export function propertiesByPython(texts: readonly string[]): Record<string, string>[] {
  if (interpreter === undefined) throw new Error('No Python with pyjavaproperties')
  const { status, stdout, stderr } = run(interpreter, ['-c', PROGRAM], JSON.stringify(texts))
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout) as Record<string, string>[]
}

export const javaPropertiesVersion = (): string =>
  run('dpkg-query', ['-W', '-f', '${Version}', 'python3-pyjavaproperties']).stdout.split('-')[0] ?? ''
