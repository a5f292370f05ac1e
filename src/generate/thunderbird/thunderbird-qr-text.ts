import { fileTitles } from '#content/file-titles.ts'
import { text } from '#content/text.ts'
import type { FileFormat } from '#generate/file-format.ts'
import { forScanning, qrAccount } from './qr-account.ts'

/** What stands in the code, to the letter. JSON knows no comment, so nothing else stands in the file. */
export const thunderbirdQrText: FileFormat = {
  id: 'thunderbird-qr-text',
  ...fileTitles['thunderbird-qr-text'],
  ...forScanning,
  name: () => 'thunderbird-account.json',
  mediaType: 'application/json',
  where: text`Give it to a program that makes QR codes, all of it and nothing else, as UTF-8 and with error correction L. There is no password in it.`,
  undo: text`Delete the file. On a phone that scanned the code, remove the account in the settings of Thunderbird.`,
  write: qrAccount,
}
