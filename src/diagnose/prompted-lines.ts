import type { Secret } from './redact.ts'

// The server asks with 334, and the answer stands in the next line: user name, then password, in base64.
const PROMPT = /(?<!\d)334(?:[ \t'"\\]|$)/u
const ANSWER = /(?<![\w+/.])[A-Za-z0-9+/]{4,}={0,2}(?=['"\\\s]|$)/gu
const LONGEST_LINE = 9000

/** The answers to AUTH LOGIN and AUTH XOAUTH2 in the record of a conversation. */
export function promptedLines(text: string): Secret[] {
  const found: Secret[] = []
  let start = 0
  let asked = 0
  while (start <= text.length) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    const line = text.slice(start, Math.min(end, start + LONGEST_LINE))
    if (PROMPT.test(line)) asked = 3
    else if (asked > 0 && line.trim() !== '') {
      const answer = [...line.matchAll(ANSWER)].findLast(([word]) => isBase64(word))
      if (answer !== undefined) {
        const from = start + answer.index
        found.push({ kind: 'sign-in-line', start: from, end: from + answer[0].length })
        asked = 0
      } else asked -= 1
    }
    start = end + 1
  }
  return found
}

/** Words of the log around it are no answers: those have a length divisible by four, and rarely only small letters. */
const isBase64 = (word: string): boolean =>
  word.length % 4 === 0 &&
  (word.endsWith('=') || (/[A-Z0-9+/]/u.test(word.slice(1)) && !/^[A-Z]+$/u.test(word)))
