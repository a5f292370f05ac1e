export type CodePart = { kind?: 'k' | 'c'; text: string }

/** A line of a script in parts: comments (c) are quieter, PowerShell commands such as Set-CASMailbox (k) stand out. */
export function codeParts(line: string): readonly CodePart[] {
  if (/^\s*(#|\/\/)/.test(line)) return [{ kind: 'c', text: line }]
  // A command begins a statement; `add_header Content-Type` names no command.
  return line
    .split(/((?<=^\s*|[|({;=]\s*)[A-Z][a-z]+-[A-Z]\w+(?![\w-]))/)
    .map((text, at): CodePart => (at % 2 ? { kind: 'k', text } : { text }))
    .filter(({ text }) => text !== '')
}
