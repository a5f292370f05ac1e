import { parse } from 'dotenv'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { hasPhpLibrary, php } from './php.ts'
import { run } from './program.ts'
import { pythonWith } from './python-module.ts'
import { inTemporaryFolder } from './temporary.ts'

const ask = pythonWith('dotenv', 'python3-dotenv')
export const hasPythonDotenv = ask !== undefined
export const hasSymfonyDotenv = hasPhpLibrary('Symfony/Component/Dotenv/autoload.php', 'php-symfony-dotenv')

type Variables = Record<string, string>

/** npm’s dotenv. */
export const envByNode = (text: string): Variables => ({ ...parse(text) })

/** python-dotenv, on each text by itself: it takes ever longer the more variables one has. */
export const envsByPython = (texts: readonly string[]): Variables[] => {
  if (ask === undefined) throw new Error('No Python with dotenv')
  const program = `
import io, json, sys, dotenv
print(json.dumps([dotenv.dotenv_values(stream=io.StringIO(text)) for text in json.load(sys.stdin)]))
`
  return ask(program, texts) as Variables[]
}

/** The shell reads the file as its own code: an empty folder, no variables but these, and no program to run. */
export const envByBash = (text: string): Variables =>
  inTemporaryFolder((folder) => {
    writeFileSync(join(folder, 'file.env'), text)
    const script = `cd '${folder}' && PATH=/nowhere && set -a && . ./file.env && exec /usr/bin/env -0`
    const { status, stdout, stderr } = run('/usr/bin/env', [
      '-i',
      'LC_ALL=C.UTF-8',
      'bash',
      '--norc',
      '-c',
      script,
    ])
    if (status !== 0 || stderr !== '') throw new Error(stderr)
    const all = stdout.split('\0').slice(0, -1)
    const variables = all.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)])
    const own = new Set(['LC_ALL', 'PATH', 'PWD', 'OLDPWD', 'SHLVL', '_'])
    return Object.fromEntries(variables.filter(([name = '']) => !own.has(name))) as Variables
  })

export const envsBySymfony = (texts: readonly string[]): Variables[] =>
  php(
    `require 'Symfony/Component/Dotenv/autoload.php';
     $read = fn ($text) => (object) (new Symfony\\Component\\Dotenv\\Dotenv())->parse($text);
     echo json_encode(array_map($read, $input), JSON_THROW_ON_ERROR);`,
    texts,
  ) as Variables[]
