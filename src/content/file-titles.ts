import { text, type Text } from './text.ts'

/** Where a file stands on the list of files, and who it is for at large. */
export type FileGroup = 'phone' | 'thunderbird' | 'terminal' | 'relay' | 'program' | 'admin' | 'keep'

export type FileTitle = { group: FileGroup; title: string; for: Text }

/**
 * Every file the product hands out: what it is and for whom, apart from the rest, because lists of files
 * need no more. The ids are public and never renamed. A new file: a row here, its function in
 * `generate/`, and a row in `generate/files.ts`.
 */
export const fileTitles = {
  // iPhone, iPad, Mac
  'apple-profile': {
    group: 'phone',
    title: 'Exchange account for iPhone and iPad',
    for: text`Apple Mail on an iPhone or iPad. It adds the account in one go; you only sign in.`,
  },

  // Thunderbird and its kin

  // Terminal
  msmtprc: {
    group: 'terminal',
    title: 'msmtp account for sending with OAuth2',
    for: text`msmtp on Linux, a Mac or a server, for scripts and terminal mail programs.`,
  },
  mbsyncrc: {
    group: 'terminal',
    title: 'mbsync account for isync 1.5 or newer',
    for: text`isync 1.5 or newer, which keeps a copy of a mailbox on your computer. Debian 12 and Ubuntu 24.04 have 1.4.`,
  },
  'mbsyncrc-1.4': {
    group: 'terminal',
    title: 'mbsync account for isync 1.4',
    for: text`isync 1.4, as in Debian 12 and Ubuntu 24.04. Newer versions take it too, and say that a word in it is old.`,
  },
  neomuttrc: {
    group: 'terminal',
    title: 'NeoMutt and mutt settings for reading and sending',
    for: text`NeoMutt or mutt in a terminal, on Linux or a Mac.`,
  },
  'aerc-accounts': {
    group: 'terminal',
    title: 'aerc account for aerc 0.15 or newer',
    for: text`aerc 0.15 or newer, for reading and sending in a terminal.`,
  },
  'aerc-accounts-0.14': {
    group: 'terminal',
    title: 'aerc account for aerc 0.14',
    for: text`aerc 0.14, as in Debian 12. It needs one line more to encrypt what it sends.`,
  },
  offlineimaprc: {
    group: 'terminal',
    title: 'OfflineIMAP settings for a local copy',
    for: text`OfflineIMAP3, which keeps a copy of a mailbox on your computer.`,
  },
  getmailrc: {
    group: 'terminal',
    title: 'getmail settings for fetching by IMAP',
    for: text`getmail6, which fetches mail by a timer or a script.`,
  },
  fetchmailrc: {
    group: 'terminal',
    title: 'fetchmail settings for a proxy that signs in',
    for: text`fetchmail 6.4 with email-oauth2-proxy on the same machine. Alone it cannot sign in.`,
  },
  'alpine-pinerc': {
    group: 'terminal',
    title: 'Alpine lines for .pinerc',
    for: text`Alpine 2.24 or newer, for reading and sending in a terminal. It signs in by itself.`,
  },

  // Relays and proxies

  // Programs

  // Admins
  powershell: {
    group: 'admin',
    title: 'PowerShell script for Authenticated SMTP of one mailbox',
    for: text`An admin who works with Exchange Online PowerShell.`,
  },

  // To keep
} satisfies Record<string, FileTitle>
