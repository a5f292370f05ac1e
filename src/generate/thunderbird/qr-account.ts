import { text } from '#content/text.ts'
import type { FileFormat, MailboxSetup } from '#generate/file-format.ts'
import { emailOf, userOf } from '#generate/placeholder.ts'
import { thunderbirdQr } from '#lib/quote-thunderbird-qr.ts'

/** What the image and the text of the code have in common. */
export const forScanning: Pick<FileFormat, 'needs' | 'clouds' | 'ownOnly'> = {
  needs: 'email',
  ownOnly: text`On a phone, Microsoft supports a shared mailbox in Outlook only.`,
  clouds: {
    only: ['worldwide'],
    otherwise: text`Thunderbird for Android knows Microsoft’s sign-in only for the worldwide servers.`,
  },
}

/** What Thunderbird for Android scans to add a mailbox. */
export function qrAccount(setup: MailboxSetup): string {
  const { imap, smtp } = setup.cloud.servers
  const user = userOf(setup)
  return thunderbirdQr({
    email: emailOf(setup),
    name: setup.name ?? '',
    imap: { host: imap.host.value, port: imap.port.value, security: imap.encryption, user },
    smtp: { host: smtp.host.value, port: smtp.port.value, security: smtp.encryption, user },
  })
}
