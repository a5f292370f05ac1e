import type { MailboxSetup } from '#generate/file-format.ts'
import { fileNamePart } from '#lib/file-name.ts'

/** `exchange-online-ana.zip` */
export const bundleName = ({ email }: MailboxSetup): string =>
  email === undefined
    ? 'exchange-online.zip'
    : `exchange-online-${fileNamePart(email.split('@')[0] ?? '')}.zip`
