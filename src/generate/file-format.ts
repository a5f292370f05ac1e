import type { FileId } from '#content/file-ids.ts'
import type { Setup } from '#content/setup.ts'
import type { Text } from '#content/text.ts'

/** The part of a `Setup` that a file is made of; enough for a page that has no app and no way yet. */
export type MailboxSetup = Pick<Setup, 'email' | 'user' | 'name' | 'cloud' | 'today' | 'link'>

/** One file format. Its words stand on the page and, as comments, in the file itself; they name no slot. */
export type FileFormat = {
  id: FileId
  /** What it is saved as: ASCII, and nothing in it but the person's own short name. */
  name: (setup: MailboxSetup) => string
  mediaType: string
  title: string
  for: Text
  where: Text
  undo: Text
  /** Not offered while this is unknown. Absent: the file also makes sense without a person in it. */
  needs?: 'email'
  /** Brings the function that writes it; it is not needed to offer the file. */
  load: () => Promise<WriteFile>
}

/** What a format says of itself, on the page and in the file. */
export type FileWords = Pick<FileFormat, 'title' | 'where' | 'undo'>

/** Writes a file. Pure: the same mailbox gives the same bytes. */
export type WriteFile = (setup: MailboxSetup, words: FileWords) => string
