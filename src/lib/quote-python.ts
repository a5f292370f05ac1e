import { escapedString } from './string-literal.ts'

/** A Python string: without a prefix nothing is put into it (Python reference, 2.4.1). */
export const quotePython = (text: string): string => `'${escapedString(text, "'", 'Python')}'`
