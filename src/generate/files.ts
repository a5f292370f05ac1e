import type { FileId } from '#content/file-ids.ts'
import type { FileFormat } from './file-format.ts'
import { appleProfile } from './mobileconfig.ts'
import { msmtprcFile } from './msmtprc.ts'
import { powershellFile } from './powershell.ts'

/** Every file the product hands out. Adding a format: its function and one row here. */
export const files: Record<FileId, FileFormat> = {
  'apple-profile': appleProfile,
  msmtprc: msmtprcFile,
  powershell: powershellFile,
}
