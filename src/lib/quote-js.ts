import { escapedString } from './string-literal.ts'

/** A JavaScript string. Nothing is put into one in single quotes (ECMA-262, 12.9.4). */
export const quoteJs = (text: string): string => `'${escapedString(text, "'", 'JavaScript')}'`
