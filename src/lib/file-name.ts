const LONGEST = 40

/**
 * The part of a file name that stands for a person: ASCII letters, digits, `.`, `_` and `-` only, so that
 * every file system, shell and zip takes it. Two people may come out the same; nothing may rest on it.
 */
export function fileNamePart(text: string): string {
  const safe = text
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9._]+/gu, '-')
    .replace(/[-._]{2,}/gu, '-')
    .slice(0, LONGEST)
    .replace(/^[-._]+|[-._]+$/gu, '')
  return safe === '' ? 'mailbox' : safe
}
