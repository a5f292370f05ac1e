import { hashComment } from './quote-comment.ts'

/**
 * One setting for mutt and NeoMutt. In double quotes a backtick still runs a command and `$` still puts in
 * a variable, when the file is read; a backslash takes that from them (mutt_extract_token).
 */
export function muttSet(name: string, value: string): string {
  if (/[\p{Cc}\p{Cs}]/u.test(value)) throw new RangeError('Control character in a mutt setting')
  return `set ${name} = "${value.replace(/[\\"`$]/gu, String.raw`\$&`)}"`
}

/** Text behind `#`. A backslash at the end of a line, even of a comment, would join the next one to it. */
export const muttComment = (text: string): string => hashComment(text).replaceAll(/\\$/gmu, String.raw`\ `)
