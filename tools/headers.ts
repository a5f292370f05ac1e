import { headerRules } from '#content/response-headers.ts'

function fits(rule: string, path: string): boolean {
  const [before = '', after] = rule.split('*')
  if (after === undefined) return rule === path
  return path.length >= before.length + after.length && path.startsWith(before) && path.endsWith(after)
}

/** What a response for this path carries. */
export function headersFor(path: string): Record<string, string> {
  return Object.assign({}, ...headerRules.filter((rule) => fits(rule.path, path)).map((rule) => rule.headers))
}
