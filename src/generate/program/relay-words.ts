import { localRelay } from '#content/local-relay.ts'
import { makePassword, RELAY_PASSWORD_FILE } from '#content/relay-password.ts'

/**
 * What every file says that sends through a relay of one's own. `program` cannot sign in with OAuth2. `group`:
 * the one under which it reads the password; absent where the password is typed.
 */
export const relayWords = (program: string, group?: string): readonly string[] => [
  `${program} has no OAuth2 for sending. So this goes through a small relay on the same machine, which signs in at Microsoft for it: email-oauth2-proxy, or another that listens at ${localRelay.host}, port ${localRelay.port}. Microsoft’s own server and a password do not belong here: that way ends.`,
  'The relay wants the user below and a password that you make up, always the same: it locks its token with it. It is not the password of the mailbox.',
  ...(group === undefined
    ? []
    : [
        `The password is read from ${RELAY_PASSWORD_FILE}. This makes one, for a program that runs under the group ${group}: ${makePassword(group)}`,
      ]),
]
