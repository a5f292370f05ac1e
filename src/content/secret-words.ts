import { text, type Text } from './text.ts'

/** What was found in a paste that nobody else should read. */
export type SecretKind = 'password' | 'token' | 'sign-in-line' | 'client-secret' | 'private-key'

/** The name of each, what stands in its place, and what its owner should do now. */
export const secretWords: Record<SecretKind, { name: string; instead: string; then: Text }> = {
  password: {
    name: 'A password',
    instead: '[password removed]',
    then: text`Change this password: it was in the clipboard, and may be in the log or the message you copied from.`,
  },
  token: {
    name: 'A token',
    instead: '[token removed]',
    then: text`Whoever has this token can open the mailbox until it ends. Sign out of all sessions at mysignins.microsoft.com.`,
  },
  'sign-in-line': {
    name: 'A sign-in line',
    instead: '[sign-in removed]',
    then: text`These letters are user name and password in another spelling (base64), not encrypted. Change the password.`,
  },
  'client-secret': {
    name: 'A secret of an application',
    instead: '[secret removed]',
    then: text`Whoever runs the application makes a new secret in Entra and deletes this one.`,
  },
  'private-key': {
    name: 'A private key',
    instead: '[key removed]',
    then: text`Replace the certificate that belongs to this key.`,
  },
}
