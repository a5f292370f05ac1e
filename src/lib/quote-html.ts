const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/**
 * Text between two tags of HTML, or in the quotes of an attribute (HTML Standard, 13.1.2.3 and 13.3). What a
 * reader would change or show as something else is refused: control characters and half a character.
 */
export function htmlText(text: string): string {
  if (/(?![\t\n])[\p{Cc}\p{Cs}]/u.test(text)) throw new RangeError('Control character in HTML')
  return text.replace(/[&<>"']/gu, (character) => ESCAPES[character] ?? character)
}
