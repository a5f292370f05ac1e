import { python } from './python.ts'

/**
 * What Python’s configparser reads in each file. Grafana reads with go-ini, which Debian has as a library only;
 * so the rules in which the two differ are in `goIniValue`, taken from its source.
 */
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

/**
 * How go-ini 1.67 reads the rest of a line behind `=` (parser.go, readValue, with no options set, as Grafana
 * calls it): quoted by backticks it is raw, else `#` and `;` cut it, a `\` joins lines, and one pair of quotes goes.
 */
export function goIniValue(rest: string): string {
  const line = rest.trimStart()
  if (line.startsWith('`') || (line.length > 3 && line.startsWith('"""'))) {
    const quote = line.startsWith('`') ? '`' : '"""'
    const end = line.slice(quote.length).lastIndexOf(quote)
    if (end === -1) throw new Error('More lines')
    return line.slice(quote.length, quote.length + end)
  }
  if (line.trimEnd().endsWith('\\')) throw new Error('More lines')
  const cut = line.split(/[#;]/u)[0]?.trim() ?? ''
  return /^(['"])[^'"]*\1$/u.test(cut) ? cut.slice(1, -1) : cut
}
