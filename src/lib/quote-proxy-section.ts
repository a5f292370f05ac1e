/**
 * The head of a section of emailproxy.config. It is read with Python's configparser, which takes all
 * between the first `[` and a `]`, and has no escapes. An account is known by its `@` (emailproxy.py).
 */
export function proxySection(name: string): string {
  if (/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\uFEFF\uFFFE\uFFFF\]]|^\s|\s$|^$/u.test(name))
    throw new RangeError('Not to be written as a section of emailproxy.config')
  return `[${name}]`
}
