import { escapedString } from './string-literal.ts'

/** A Ruby string in single quotes: `#{}` means nothing in it (Ruby documentation, Literals). */
export const quoteRuby = (text: string): string => `'${escapedString(text, "'", 'Ruby')}'`
