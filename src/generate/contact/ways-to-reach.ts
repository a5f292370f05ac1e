import { parseEmail } from '#lib/email.ts'

/** A piece of what somebody wrote about who helps. */
export type WayToReach = { kind: 'email' | 'phone' | 'page' | 'words'; value: string }

/**
 * Takes what somebody wrote about who helps apart: addresses, numbers and pages between commas. What is
 * none of these stays words.
 */
export const waysToReach = (help: string): readonly WayToReach[] =>
  help
    .split(/[,;]\s+|\s+[/·|]\s+/u)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')
    .map((value) => ({ kind: kindOf(value), value }))

function kindOf(piece: string): WayToReach['kind'] {
  if (/^https?:\/\/[a-z0-9[][!-~]*$/iu.test(piece)) return 'page'
  if (/^[+\d][\d ()/.-]{2,30}$/u.test(piece)) return 'phone'
  return parseEmail(piece).ok ? 'email' : 'words'
}
