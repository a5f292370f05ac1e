// What Markdown would take for markup anywhere in a line. `~`, `|`, `$`, `://` and `www.` are not CommonMark's,
// but mean something on GitHub and in many wikis.
const ANYWHERE = /[\\`*_[\]<&~|$]|:(?=\/\/)|(?<=\bwww)\./giu
/** What starts a heading, a quote, a list or an underline; `#` also ends a heading. */
const AT_START = /^(\s*)(?=[>+=-])|^(\s*\d+)(?=[.)])/u
const HASH = /(?<![^\s#])#/gu
/** Line ends, and every other sign that some reader takes for one. */
const CONTROL = /[\p{Cc}\u2028\u2029]+/gu

/**
 * Text that Markdown shows as it is, in one line. Every ASCII sign may be escaped with a backslash
 * (CommonMark 2.4); only those that could start something are, so that the source stays readable. The caller
 * trims the line: four spaces at its start would make a code block.
 */
export const quoteMarkdown = (text: string): string =>
  oneLine(text)
    .replaceAll(ANYWHERE, String.raw`\$&`)
    .replaceAll(HASH, String.raw`\#`)
    .replace(AT_START, '$1$2\\')

/** Text in a code span. The fence is longer than any run of backticks inside (CommonMark 6.1). */
export function codeMarkdown(text: string): string {
  const line = oneLine(text)
  if (line === '') return ''
  const fence = '`'.repeat(longestRun(line) + 1)
  // One space is taken off both ends where both have one.
  const space = /^`|`$|^ .*[^ ].* $/u.test(line) ? ' ' : ''
  return fence + space + line + space + fence
}

/** Paragraphs to copy as they are, in a code block whose fence is longer than any inside (CommonMark 4.5). */
export const fencedMarkdown = (paragraphs: readonly string[]): string => fenced(paragraphs, '\n\n')

/** The same for the lines of a program. */
export const codeLinesMarkdown = (lines: readonly string[]): string => fenced(lines, '\n')

function fenced(parts: readonly string[], between: string): string {
  const lines = parts.map(oneLine)
  const fence = '`'.repeat(Math.max(3, ...lines.map((line) => longestRun(line) + 1)))
  return [`${fence}text`, lines.join(between), fence].join('\n')
}

/** An address to select. Only where it holds none of the signs that end it (CommonMark 6.5). */
export const addressMarkdown = (url: string): string =>
  `<${url.replaceAll(/[<>\s\p{Cc}]/gu, encodeURIComponent)}>`

const oneLine = (text: string) => text.replaceAll(CONTROL, ' ')

const longestRun = (text: string) => Math.max(0, ...(text.match(/`+/gu) ?? []).map((run) => run.length))
