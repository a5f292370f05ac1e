/** What is replaced in a report, so that a help desk can read it and nobody is named. */
export type MaskKind = 'address' | 'name' | 'host' | 'ip' | 'id' | 'message-id' | 'user'

/** The word that stands in its place, with a number behind it. */
export const maskWords: Record<MaskKind, { name: string; word: string }> = {
  address: { name: 'An address', word: 'address' },
  name: { name: 'A name of a person or an organisation', word: 'name' },
  host: { name: 'A domain or the name of a server', word: 'host' },
  ip: { name: 'An IP address', word: 'ip' },
  id: { name: 'An id of a tenant, an app or a request', word: 'id' },
  'message-id': { name: 'An id of a message', word: 'message' },
  user: { name: 'A user name', word: 'user' },
}
