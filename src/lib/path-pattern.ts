const MEANS_SOMETHING = /[.+?^$()[\]{}|\\]/gu

/**
 * A path of `_headers`, in which `*` stands for anything, as a regular expression of PCRE for the whole path
 * of a request. The base, as in `/mail/`, is put in front.
 */
export function pathPattern(base: string, path: string): string {
  const pieces = (base + path.slice(1))
    .split('*')
    .map((piece) => piece.replaceAll(MEANS_SOMETHING, String.raw`\$&`))
  const last = pieces.at(-1) === ''
  return `^${(last ? pieces.slice(0, -1) : pieces).join('.*')}${last ? '' : '$'}`
}
