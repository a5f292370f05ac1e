import { escapedString } from './string-literal.ts'

// YAML does not call these printable (YAML 1.2, 5.1): escaped, every reader takes them.
const NOT_PRINTABLE = /[\uFEFF\uFFFE\uFFFF]/gu

/** A YAML scalar in double quotes: a string for every reader, whatever it looks like (YAML 1.2, 7.3.1). */
export const quoteYaml = (text: string): string =>
  `"${escapedString(text, '"', 'YAML').replaceAll(
    NOT_PRINTABLE,
    (sign) => String.raw`\u${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )}"`
