import assert from 'node:assert/strict'

const HEAD = [
  'From: Bo Berg <bo@fabrikam.com>',
  'Date: Mon, 23 Nov 2026 09:00:00 +0100',
  'Message-ID: <lunch-1@fabrikam.com>',
  'Subject: =?UTF-8?Q?Gr=C3=BC=C3=9Fe_aus_M=C3=BCnchen?=',
  'MIME-Version: 1.0',
  'Content-Type: text/plain; charset=utf-8',
  'Content-Transfer-Encoding: 8bit',
]
// What transport could damage: a dot, a word that mbox files quote, letters of two bytes, an empty line.
const BODY = '.hidden starts with a dot\nFrom here on: Grüße\n\nThe end\n'

/** What lies in the mailbox before a program fetches it. */
export const letter = `${HEAD.join('\n')}\n\n${BODY}`

/** The texts are the letter and nothing else, up to headers that a program adds. */
export function assertLetter(texts: readonly string[], said = ''): void {
  assert.equal(texts.length, 1, `${texts.length} messages in place of one. ${said}`)
  const text = (texts[0] ?? '').replaceAll('\r\n', '\n')
  const at = text.indexOf('\n\n')
  assert.equal(text.slice(at + 2), BODY)
  const lines = text.slice(0, at).split('\n')
  assert.deepEqual(
    HEAD.filter((line) => !lines.includes(line)),
    [],
  )
}
