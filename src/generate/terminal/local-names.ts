import { accountName } from '#lib/account-name.ts'
import type { MailboxSetup } from '#generate/file-format.ts'

/** What the mailbox is called on this computer, for sections and folders: two that share a name would mix their mail. */
export const localName = ({ email }: MailboxSetup): string => accountName(email)

/** The folder for a local copy. */
export const localFolder = (setup: MailboxSetup): string => `~/Mail/${localName(setup)}`
