/** What stands between a machine and Microsoft, as its servers look then. Absent: as they should. */
export type Mood = {
  certificate?: 'untrusted' | 'wrong-name' | 'expired'
  /** The only version of TLS. */
  tls?: 'TLSv1' | 'TLSv1.1'
  starttls?: 'removed'
  /** Ways of signing in, with spaces between. */
  auth?: string
  greeting?: string
  /** Nobody listens; the one for IMAP says nothing; there is no way there. */
  port?: 'closed' | 'silent' | 'no way'
  /** Where the names lead. */
  names?: 'nowhere' | 'private'
}
