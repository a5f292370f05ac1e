import { python } from './python.ts'

/** What Python’s configparser reads under a name in every section, as getmail sets it up. */
export const entriesByPython = (config: string, name: string): string[] =>
  python(
    `import sys, json, configparser
config, name = json.load(sys.stdin)
parser = configparser.RawConfigParser()
parser.read_string(config)
print(json.dumps([parser.get(section, name) for section in parser.sections()]))`,
    [config, name],
  ) as string[]

/** The string lists that Python makes of expressions: what `eval` would give, but literals only. */
export const literalsByPython = (expressions: readonly string[]): string[][] =>
  python(
    'import sys, json, ast; print(json.dumps([ast.literal_eval(each) for each in json.load(sys.stdin)]))',
    expressions,
  ) as string[][]

/** Display name and address in each From, as Python’s mail library reads them. */
export const sendersByPython = (senders: readonly string[]): [name: string, email: string][] =>
  python(
    'import sys, json, email.utils; print(json.dumps([email.utils.parseaddr(each) for each in json.load(sys.stdin)]))',
    senders,
  ) as [string, string][]
