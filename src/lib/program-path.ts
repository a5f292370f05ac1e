const LONGEST = 200

/**
 * A program that somebody named: a bare name or an absolute path, of letters, digits, `.`, `_`, `-` and
 * `/` only, so that it is one word in every file and no option. Undefined for anything else.
 */
export function parseProgramPath(raw: string): string | undefined {
  const path = raw.trim()
  if (path.length > LONGEST || /(^|\/)\.\.(\/|$)/u.test(path)) return undefined
  return /^(?:\/[\w.-]+)+$|^\w[\w.-]*$/u.test(path) ? path : undefined
}
