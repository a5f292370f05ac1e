import { localRelay } from '#content/local-relay.ts'

/** Holds the made-up password of the relay, in one line: all programs of the machine may read the same file. */
export const RELAY_PASSWORD_FILE = '/etc/mail-relay/password'

/** What every file says that sends through a relay of one's own. `program` cannot sign in with OAuth2. */
export const relayWords = (program: string): readonly string[] => [
  `${program} has no OAuth2 for sending. So this goes through a small relay on the same machine, which signs in at Microsoft for it: email-oauth2-proxy, or another that listens at ${localRelay.host}, port ${localRelay.port}. Microsoft’s own server and a password do not belong here: that way ends.`,
  `The relay wants the user below and a password that you make up: not the one of the mailbox. Write it into ${RELAY_PASSWORD_FILE}, in one line, readable only for the programs that send.`,
]
