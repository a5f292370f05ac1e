import type { FixStep, Pattern } from '#content/errors/mail-error.ts'
import type { SourceId } from '#content/sources.ts'
import { slot, type Text } from '#content/text.ts'
import { you } from '#content/errors/mail-error.ts'

/** A mail server that is not Exchange Online, known by its replies or its names. */
export type ForeignReply = {
  /** Whose it is: `Gmail`. */
  name: string
  /** Texts in which it appears, exactly. */
  texts: readonly string[]
  match: readonly Pattern[]
  /** Names of its servers, without what stands before the last dots: `gmail.com`. */
  hosts: readonly string[]
  /** Microsoft’s own mail for persons: it speaks with the words of Exchange Online. */
  personal?: true
  /** What it says about the server or account that was used. */
  means: Text
  fix: readonly FixStep[]
  sources: readonly SourceId[]
}

/** For whoever has a mailbox at Microsoft 365 and asked somebody else. */
export const ourServers: FixStep = you`If your mailbox is at Microsoft 365: set ${slot('smtp.host')} and ${slot('imap.host')} in the app; the present ones belong to somebody else.`
