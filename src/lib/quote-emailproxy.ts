/**
 * The head of a section of emailproxy.config. The proxy compares the name with the user name of a program, letter by
 * letter. Python's configparser takes all between the brackets as it stands, and has no escapes; `DEFAULT` would count
 * for all sections. Blanks at an end, and signs that mark a file as UTF-16, are in no address.
 */
export function emailproxySection(name: string): string {
  if (/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\uFEFF\uFFFE\uFFFF[\]]|^\s|\s$|^(?:DEFAULT)?$/u.test(name))
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
