import { escapedString } from './string-literal.ts'

/** A regular C# string: without `$` or `@` before it, nothing is put in (C# specification, 6.4.5.6). */
export const quoteCSharp = (text: string): string => `"${escapedString(text, '"', 'C#')}"`
