/** A rule of `_headers` as its readers split it (developers.cloudflare.com/pages/configuration/headers). */
export type ReadRule = { path: string; headers: [name: string, value: string][] }

/** Reads a `_headers` file by what its two makers document: a path, then indented lines `name: value`. */
export function readHeadersFile(text: string): ReadRule[] {
  const rules: ReadRule[] = []
  for (const line of text.split('\n')) {
    if (line.trim() === '' || line.trimStart().startsWith('#')) continue
    const at = line.indexOf(':')
    if (!/^\s/u.test(line)) rules.push({ path: line, headers: [] })
    else if (at > 0) rules.at(-1)?.headers.push([line.slice(0, at).trim(), line.slice(at + 1).trim()])
    else throw new Error(`Not a line of _headers: ${line}`)
  }
  return rules
}
