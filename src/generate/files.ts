import type { FileId } from '#content/file-ids.ts'
import type { FileFormat } from './file-format.ts'

/**
 * Every file the product hands out, loaded by id: a page brings only those it offers. Adding a format:
 * its title in `content/file-titles.ts`, its function, and one row here.
 */
export const files: Readonly<Record<FileId, () => Promise<FileFormat>>> = {
  // iPhone, iPad, Mac
  'apple-profile': async () => (await import('./apple/mobileconfig.ts')).appleProfile,

  // Thunderbird and its kin

  // Terminal
  msmtprc: async () => (await import('./terminal/msmtprc.ts')).msmtprc,
  mbsyncrc: async () => (await import('./terminal/mbsyncrc.ts')).mbsyncrc,
  'mbsyncrc-1.4': async () => (await import('./terminal/mbsyncrc-1.4.ts')).mbsyncrc14,
  neomuttrc: async () => (await import('./terminal/neomuttrc.ts')).neomuttrc,
  'aerc-accounts': async () => (await import('./terminal/aerc-accounts.ts')).aercAccounts,
  'aerc-accounts-0.14': async () => (await import('./terminal/aerc-accounts-0.14.ts')).aercAccounts014,
  offlineimaprc: async () => (await import('./terminal/offlineimaprc.ts')).offlineimaprc,
  getmailrc: async () => (await import('./terminal/getmailrc.ts')).getmailrc,
  fetchmailrc: async () => (await import('./terminal/fetchmailrc.ts')).fetchmailrc,
  'alpine-pinerc': async () => (await import('./terminal/alpine-pinerc.ts')).alpinePinerc,

  // Relays and proxies

  // Programs

  // Admins
  powershell: async () => (await import('./powershell/powershell.ts')).powershell,

  // To keep
}
