import type { MailboxSetup } from '#generate/file-format.ts'
import { localPart } from '#lib/address-parts.ts'
import { fileNamePart } from '#lib/file-name.ts'

/** `exchange-online-ana.zip` */
export const bundleName = ({ email }: MailboxSetup): string =>
  email === undefined ? 'exchange-online.zip' : `exchange-online-${fileNamePart(localPart(email))}.zip`
