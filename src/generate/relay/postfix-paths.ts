import type { Cloud } from '#content/clouds.ts'

/** The server as Postfix names it. The brackets keep it from looking for MX records (postconf(5), relayhost). */
export const relayOf = ({ servers: { smtp } }: Cloud): string => `[${smtp.host.value}]:${smtp.port.value}`

/** Where sasl-xoauth2 keeps the token, as Postfix sees it from inside its jail. */
export const TOKEN_FILE = '/etc/tokens/m365'
