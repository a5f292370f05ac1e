import type { Secret } from './redact.ts'

// RFC 7468; with spaces as ssh.com writes them, and with the plus or %20 that an address has in their place.
const line = (word: string): RegExp =>
  new RegExp(
    `-{4,5} ?${word}(?:[ +_]|%20)(?:[A-Z0-9]{1,12}(?:[ +_]|%20)){0,4}PRIVATE(?:[ +_]|%20)KEY[^-\\n]{0,20}-{4,5}`,
    'giu',
  )

/**
 * Private keys, each from its first line to its last, or to the end of the text: headers, blank lines and marks
 * of quotes stand among its letters. Every search goes on where the one before ended.
 */
export function privateKeys(text: string): Secret[] {
  const [first, last] = [line('BEGIN'), line('END')]
  const found: Secret[] = []
  for (let begun = first.exec(text); begun !== null; begun = first.exec(text)) {
    last.lastIndex = first.lastIndex
    const end = last.exec(text) === null ? text.length : last.lastIndex
    found.push({ kind: 'private-key', start: begun.index, end })
    first.lastIndex = end
  }
  return found
}
