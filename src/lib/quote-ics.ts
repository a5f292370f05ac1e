/**
 * A text in a calendar (RFC 5545, 3.3.11). Control characters but the line end have no place there, and
 * halves of characters none in UTF-8: they are left out. Every kind of line end becomes the one there is.
 */
export const icsText = (text: string): string =>
  text
    .replace(/\r\n?/gu, '\n')
    .replace(/(?!\n)[\p{Cc}\p{Cs}]/gu, '')
    .replace(/[\\;,]/gu, String.raw`\$&`)
    .replace(/\n/gu, String.raw`\n`)
