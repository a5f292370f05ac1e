import { escapedString } from './string-literal.ts'

/** A PHP string in single quotes: variables mean nothing in it, and only `\` and `'` are escaped (PHP manual, Strings). */
export const quotePhp = (text: string): string => `'${escapedString(text, "'", 'PHP')}'`
