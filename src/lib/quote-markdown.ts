/**
 * Text that Markdown shows as it is. Every ASCII sign may be escaped with a backslash (CommonMark 2.4);
 * these are the ones that could start something.
 */
export const quoteMarkdown = (text: string): string =>
  text.replaceAll(/[\\`*_{}[\]<>()#+|~!&-]/gu, String.raw`\$&`).replaceAll(/[\r\n]+/gu, ' ')

/** Text in a code span. The fence is longer than any run of backticks inside (CommonMark 6.1). */
export function codeMarkdown(text: string): string {
  const runs = text.match(/`+/gu) ?? []
  const fence = '`'.repeat(Math.max(0, ...runs.map((run) => run.length)) + 1)
  const space = text.startsWith('`') || text.endsWith('`') ? ' ' : ''
  return fence + space + text.replaceAll(/[\r\n]+/gu, ' ') + space + fence
}
