import type { CloudId } from '#content/clouds.ts'
import type { MailboxFileId } from '#content/file-ids.ts'
import type { FileTitle } from '#content/file-titles.ts'
import type { RetirementId } from '#content/retirements.ts'
import type { Setup } from '#content/setup.ts'
import type { Text } from '#content/text.ts'
import type { TokenProgram } from '#content/token-programs.ts'

/** The part of a `Setup` that a file is made of; enough for a page that has no app and no way yet. */
export type MailboxSetup = Pick<Setup, 'email' | 'user' | 'name' | 'cloud' | 'support' | 'today' | 'link'> & {
  /** Absent: the person’s own. */
  mailbox?: Setup['mailbox']
  /** Prints the access token. Never from a link: it is a command. Absent: oama. */
  token?: TokenProgram
  /** What it reads and sends by, and what ends and touches it. Absent: there is no way yet, and all of it may. */
  way?: Partial<Pick<Setup['way'], 'way' | 'receivesOnly' | 'retirements'>>
}

/** What a file may be of no use without. `dates`: something that ends and touches the way. */
export type Need = 'email' | 'support' | 'dates'

/** One file format. Its words stand on the page and, as comments, in the file itself; they name no slot. */
export type FileFormat = FileTitle & {
  id: MailboxFileId
  /** What it is saved as: ASCII, and nothing in it but the person's own short name. */
  name: (setup: MailboxSetup) => string
  mediaType: string
  where: Text
  undo: Text
  /** Not offered while this is unknown. Absent: the file also makes sense without a person in it. */
  needs?: Need
  /** Clouds whose servers the program accepts. Absent: all. */
  clouds?: { only: readonly CloudId[]; otherwise: Text }
  /** Not offered for a shared mailbox, and why. */
  ownOnly?: Text
  /** Not offered from that day on. */
  ends?: { with: RetirementId; because: Text }
  /** What to know before using it: a password that ends, a retirement. */
  caution?: Text
  /** Set where the file runs a program that prints a token, which the person may name. */
  runsTokenProgram?: true
  /** What a code says that the page shows beside the file, for a phone to scan. Throws a RangeError as `write` does. */
  qr?: (setup: MailboxSetup) => string
  /** Writes the file. Pure: the same mailbox gives the same bytes. Throws a RangeError for what it cannot hold. */
  write: (setup: MailboxSetup) => string | Uint8Array<ArrayBuffer>
}

/** What a format says of itself, on the page and in the file. */
export type FileWords = Pick<FileFormat, 'title' | 'where' | 'undo'>
