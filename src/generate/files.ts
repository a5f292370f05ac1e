import type { FileId } from '#content/file-ids.ts'
import type { FileFormat } from './file-format.ts'

/**
 * Every file the product hands out, loaded by id: a page brings only those it offers. Adding a format:
 * its title in `content/file-titles.ts`, its function, and one row here.
 */
export const files: Readonly<Record<FileId, () => Promise<FileFormat>>> = {
  // iPhone, iPad, Mac
  'apple-profile': async () => (await import('./apple/mobileconfig.ts')).appleProfile,
  'apple-mac-profile': async () => (await import('./apple/mac-mobileconfig.ts')).appleMacProfile,

  // Thunderbird and its kin

  // Terminal
  msmtprc: async () => (await import('./terminal/msmtprc.ts')).msmtprc,

  // Relays and proxies

  // Programs

  // Admins
  powershell: async () => (await import('./powershell/powershell.ts')).powershell,

  // To keep
}
