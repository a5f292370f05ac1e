export type CodePart = { kind?: 'k' | 'c'; text: string }

/** A line of a script in parts: comments (c) are quieter, PowerShell commands such as Set-CASMailbox (k) stand out. */
export function codeParts(line: string): readonly CodePart[] {
  if (/^\s*(#|\/\/)/.test(line)) return [{ kind: 'c', text: line }]
  return line
    .split(/(?<![\w$-])([A-Z][a-z]+-[A-Z]\w+)/)
    .map((text, at): CodePart => (at % 2 ? { kind: 'k', text } : { text }))
    .filter(({ text }) => text !== '')
}
