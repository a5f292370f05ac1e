import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { hasProgram, run, versionOf } from './program.ts'
import { hasPython, python } from './python.ts'
import { inTemporaryFolder } from './temporary.ts'

export const hasGetmail = hasProgram('getmail', 'getmail6') && hasPython

export type GetmailReading = {
  retriever: string
  settings: Record<string, string>
  words: string[]
  /** What is asked of it: to fetch again what it has, and to delete on the server. */
  options: Record<string, string>
}

// `--dump` shows every setting as name="…", a tuple as Python writes it, and the user last, as it is.
const PARSE = `
import ast, json, re, sys
def read(block):
    line, *others = block.split('\\n')
    retriever, settings, user = re.fullmatch(r'(\\w+)\\((.*), username="(.*)"\\)', line, re.S).groups()
    options = dict(option.split(' : ', 1) for option in others if ' : ' in option)
    command = re.search(r'password_command="(\\(.*?\\))", port=', settings).group(1)
    settings = dict(re.findall(r'(\\w+)="([^"]*)"', settings.replace(command, '')))
    options = {name.strip(): value for name, value in options.items()}
    return {
        'retriever': retriever, 'settings': {**settings, 'username': user},
        'words': ast.literal_eval(command), 'options': options,
    }
print(json.dumps([read(block) for block in json.load(sys.stdin).split('\\n  retriever:  ')[1:]]))
`

/** Its token for POP is one that Microsoft takes from this version on; Debian 12 has an older one. */
export const knowsPopToken =
  hasGetmail && versionOf('getmail').localeCompare('6.19.11', 'en', { numeric: true }) >= 0

/** What getmail itself reads in each configuration, and what it warns of. It fetches nothing and runs nothing. */
export const readByGetmail = (configs: readonly string[]): { readings: GetmailReading[]; says: string[] } =>
  inTemporaryFolder((folder) => {
    configs.forEach((config, at) => {
      writeFileSync(join(folder, `${at}`), config)
      // It wants the Maildir to be there.
      for (const [, path = ''] of config.matchAll(/^path = ~\/(.*)$/gmu))
        for (const part of ['cur', 'new', 'tmp']) mkdirSync(join(folder, path, part), { recursive: true })
    })
    const files = configs.flatMap((_, at) => ['--rcfile', `${at}`])
    const env = { ...process.env, HOME: folder, LC_ALL: 'C.UTF-8' }
    const { status, stdout, stderr } = run('getmail', ['--getmaildir', folder, '--dump', ...files], '', env)
    if (status !== 0) throw new Error(stdout + stderr)
    const says = [...new Set(stderr.split('\n').filter((line) => line !== ''))]
    return { readings: python(PARSE, stdout) as GetmailReading[], says }
  })
