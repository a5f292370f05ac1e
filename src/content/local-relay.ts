/**
 * Where a relay of one's own listens on the same machine: the address and the port of the sample
 * configuration of email-oauth2-proxy (github.com/simonrob/email-oauth2-proxy, emailproxy.config).
 */
export const localRelay = { host: '127.0.0.1', port: 1587 } as const
