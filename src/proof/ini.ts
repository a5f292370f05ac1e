import { python } from './python.ts'

/** What Python’s configparser reads in each file: the lines. The values are left as they are written. */
export const inisByPython = (texts: readonly string[]): Record<string, Record<string, string>>[] =>
  python(
    `
import configparser, json, sys
def read(text):
    parser = configparser.RawConfigParser(delimiters=('=', ':'), strict=True)
    parser.optionxform = str
    parser.read_string(text)
    return {section: dict(parser.items(section)) for section in parser.sections()}
print(json.dumps([read(text) for text in json.load(sys.stdin)]))
`,
    texts,
  ) as Record<string, Record<string, string>>[]
