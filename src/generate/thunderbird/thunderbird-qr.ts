import { fileTitles } from '#content/file-titles.ts'
import { control, text } from '#content/text.ts'
import { aboutFile, forXml } from '#generate/about-file.ts'
import { wrap } from '#lib/quote-comment.ts'
import type { FileFormat, MailboxSetup } from '#generate/file-format.ts'
import { qrSvg } from '#lib/qr-svg.ts'
import { forScanning, qrAccount } from './qr-account.ts'

/** The code that Thunderbird on a computer shows for a phone, as an image. */
export const thunderbirdQr: FileFormat = {
  id: 'thunderbird-qr',
  ...fileTitles['thunderbird-qr'],
  ...forScanning,
  name: () => 'thunderbird-qr.svg',
  mediaType: 'image/svg+xml',
  qr: qrAccount,
  caution: text`Some phones do not recognise such codes, not even Thunderbird’s own. If yours does not, type your address in the app: it finds the same settings.`,
  where: text`Show it on a screen or print it. On the phone, open Thunderbird and choose ${control('Import settings')}, then ${control('Scan QR code')}. Point the camera at it, tap ${control('Import')}, then sign in.`,
  undo: text`On the phone, remove the account in the settings of Thunderbird. The mailbox keeps its mail.`,
  write,
}

function write(setup: MailboxSetup): string {
  return qrSvg(
    qrAccount(setup),
    thunderbirdQr.title,
    aboutFile(forXml(setup), thunderbirdQr).flatMap(wrap).join('\n'),
  )
}
