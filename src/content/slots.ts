/** Every value of a person's own that a sentence may name. A wrong name does not compile. */
export type Slot =
  | 'email'
  | 'user'
  /** The mailbox that signs in to send: the person’s own, also where they send for a shared one. */
  | 'sender'
  | 'name'
  | 'domain'
  | 'app'
  | `${'imap' | 'pop' | 'smtp'}.${'host' | 'port' | 'encryption'}`
  /** Where mutt_oauth2.py keeps its token. */
  | 'token.file'
  /** What the permissions of a token begin with, without the last slash. */
  | 'token.audience'
  | 'signIn.host'
  | 'adminCenter'
  /** Where Outlook on the web opens. */
  | 'webMail'

export type SlotValue = {
  /** What is shown: the value, or the words that stand for it while it is not known. */
  shown: string
  /** False where `shown` only describes the value ("your address"). */
  known: boolean
  /** The words that stand for it where the person speaks to an admin: “my mailbox”. Absent: the same. */
  mine?: string
}

/** `to`: where a value leads that is a page of its own. Filled in, it is a link. */
export type Slots = Readonly<Record<Slot, SlotValue & { to?: string }>>
