/**
 * The name of a section, which the proxy compares with the user name of a program, letter by letter. Python's
 * configparser takes all between the brackets as it stands.
 */
export function emailproxySection(name: string): string {
  if (/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}[\]]/u.test(name) || name === '' || name === 'DEFAULT')
    throw new RangeError('Not the name of a section')
  return `[${name}]`
}

const PLAIN: Readonly<Record<string, string>> = { '‘': "'", '’': "'", '“': '"', '”': '"', '…': '...' }

/**
 * Text in ASCII. The proxy opens its file in the encoding of the system. On Windows, before Python 3.15, that
 * is a code page in which a part of a curly quote is no letter at all, and the whole file is refused (PEP 686).
 */
export const asciiOnly = (text: string): string =>
  text.replace(/[^\p{ASCII}]/gu, (character) => PLAIN[character] ?? '?')
