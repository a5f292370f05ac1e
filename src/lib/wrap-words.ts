// What a terminal shows in two columns (Unicode, UAX 11), and what in none.
const WIDE =
  /[\u1100-\u115F\u2329\u232A\u3000-\u303E\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\uFF01-\uFF60\uFFE0-\uFFE6]/u
const NONE = /[\p{M}\p{Cf}\p{Default_Ignorable_Code_Point}]/u

/** How wide a text is in a terminal. */
export function columns(text: string): number {
  let width = 0
  for (const character of text) width += NONE.test(character) ? 0 : WIDE.test(character) ? 2 : 1
  return width
}

/**
 * Words as lines of at most so many columns. A word is never cut, whatever it holds: a link or a command
 * stays one that can be copied, even where that makes its line too long.
 */
export function wrapWords(words: readonly string[], width: number): string[] {
  const lines: string[] = []
  let used = 0
  for (const word of words) {
    const size = columns(word)
    if (lines.length > 0 && used + 1 + size <= width) {
      lines[lines.length - 1] += ` ${word}`
      used += 1 + size
    } else {
      lines.push(word)
      used = size
    }
  }
  return lines
}
