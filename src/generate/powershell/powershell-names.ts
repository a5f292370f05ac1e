import { localPart } from '#lib/address-parts.ts'
import { fileNamePart } from '#lib/file-name.ts'
import type { MailboxSetup } from '#generate/file-format.ts'

const stem = ({ email }: MailboxSetup) => `smtp-imap-pop-${fileNamePart(localPart(email ?? ''))}`

export const scriptName = (setup: MailboxSetup) => `${stem(setup)}.ps1`

/** Where the script notes what it found, beside itself. */
export const beforeName = (setup: MailboxSetup) => `${stem(setup)}-before.csv`
