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
  autoconfig: async () => (await import('./thunderbird/autoconfig.ts')).autoconfig,
  'autoconfig-folder': async () => (await import('./thunderbird/autoconfig-folder.ts')).autoconfigFolder,
  'thunderbird-qr': async () => (await import('./thunderbird/thunderbird-qr.ts')).thunderbirdQr,
  'thunderbird-qr-text': async () => (await import('./thunderbird/thunderbird-qr-text.ts')).thunderbirdQrText,

  // Terminal
  msmtprc: async () => (await import('./terminal/msmtprc.ts')).msmtprc,

  // Relays and proxies
  'postfix-main-cf': async () => (await import('./relay/postfix-main-cf.ts')).postfixMainCf,
  'postfix-sasl-passwd': async () => (await import('./relay/postfix-sasl-passwd.ts')).postfixSaslPasswd,
  'postfix-sasl-xoauth2': async () => (await import('./relay/postfix-sasl-xoauth2.ts')).postfixSaslXoauth2,
  'exim-conf': async () => (await import('./relay/exim-conf.ts')).eximConf,
  'emailproxy-config': async () => (await import('./relay/emailproxy-config.ts')).emailproxyConfig,
  'davmail-properties': async () => (await import('./relay/davmail-properties.ts')).davmailProperties,

  // Programs

  // Admins
  powershell: async () => (await import('./powershell/powershell.ts')).powershell,

  // To keep
}

export const isFile = (id: string): id is FileId => Object.hasOwn(files, id)
