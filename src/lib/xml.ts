// XML 1.0 (fifth edition), production 2: what may stand in a document at all, written or escaped.
const NOT_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  // A reader turns a bare carriage return into a line feed (section 2.11).
  '\r': '&#13;',
}

/** Text between two tags. Refuses what no XML reader would take back. */
export function xmlText(text: string): string {
  refuse(text)
  return text.replace(/[&<>\r]/gu, (character) => ESCAPES[character] ?? character)
}

/** Text inside a comment, where two hyphens or a last hyphen are not allowed and nothing can be escaped. */
export function xmlComment(text: string): string {
  refuse(text)
  return `<!--${text.replace(/-(?=-|$)/gu, '- ')}-->`
}

function refuse(text: string): void {
  const found = NOT_XML.exec(text)
  if (found !== null) {
    const code = (found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
    throw new RangeError(`XML cannot hold U+${code}`)
  }
}
