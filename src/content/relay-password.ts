/** Holds the made-up password of the relay, in one line: all programs of the machine may read the same file. */
export const RELAY_PASSWORD_FILE = '/etc/mail-relay/password'

/**
 * Makes that file with a password that nobody has to know: readable for root and one group, and its folder is
 * made too (install(1) of coreutils, `-D`).
 */
export const makePassword = (group: string): string =>
  `openssl rand -hex 24 | sudo install -D -m 640 -g ${group} /dev/stdin ${RELAY_PASSWORD_FILE}`
