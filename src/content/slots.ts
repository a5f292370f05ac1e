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
  | 'signIn.host'
  | 'adminCenter'

export type SlotValue = {
  /** What is shown: the value, or the words that stand for it while it is not known. */
  shown: string
  /** False where `shown` only describes the value ("your address"). */
  known: boolean
}

export type Slots = Readonly<Record<Slot, SlotValue>>
