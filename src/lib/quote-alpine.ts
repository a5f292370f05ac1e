import { mailAddress } from './mail-address.ts'

// NETMAXUSER of c-client, which Alpine is made with (mail.h), less the end of the string.
const LONGEST_USER = 64

/**
 * A user name within a server of Alpine, `{HOST/ssl/user=NAME/auth=xoauth2}`. It runs to the next `/` or `:`,
 * the first `}` ends the server wherever it stands (mail_valid_net_parse_work in mail.c), and commas, quotes and
 * `$` mean something to the file around it.
 */
export function alpineUser(user: string): string {
  if (/[\p{Cc}\p{Cs}\s/:}",\\$]/u.test(user)) throw new RangeError('Alpine cannot hold this user name')
  if (new TextEncoder().encode(user).length > LONGEST_USER)
    throw new RangeError('User name too long for Alpine')
  return user
}

/**
 * Whether Alpine can hold a display name. In a list it takes `\"` for a quote within a quoted string even
 * where the backslash is itself quoted (parse_list in pith/list.c), and drops the backslash of `\$`.
 */
export const alpineHolds = (name: string): boolean => !/\\$|\\\$/u.test(name)

/** The sender, as an entry of the list `customized-hdrs`. `$` would put in a variable, `$$` is the sign. */
export function alpineFrom(name: string | undefined, email: string): string {
  if (name !== undefined && !alpineHolds(name)) throw new RangeError('Alpine cannot hold this name')
  return `From: ${mailAddress(name, email)}`.replaceAll('$', '$$$$')
}
