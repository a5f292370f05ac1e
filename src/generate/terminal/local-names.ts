import { fileNamePart } from '#lib/file-name.ts'
import type { MailboxSetup } from '#generate/file-format.ts'

/** What the mailbox is called on this computer: a name without signs, for sections and folders. */
export const localName = ({ email }: MailboxSetup): string =>
  email === undefined ? 'm365' : `m365-${fileNamePart(email.split('@')[0] ?? '')}`

/** The folder for a local copy. */
export const localFolder = (setup: MailboxSetup): string => `~/Mail/${localName(setup)}`
