/**
 * Where a relay of one's own listens on the same machine: the address and the ports of the sample configuration of
 * email-oauth2-proxy (github.com/simonrob/email-oauth2-proxy, emailproxy.config). `port` is that for sending.
 */
export const localRelay = { host: '127.0.0.1', port: 1587, imapPort: 1993, popPort: 1995 } as const

/** The section of the relay that sends, as its configuration names it. */
export const RELAY_SECTION = `SMTP-${localRelay.port}`
