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
  autoconfig: {
    group: 'thunderbird',
    title: 'Thunderbird autoconfig file for a domain',
    for: text`An admin who wants Thunderbird to find Microsoft 365 for everybody at a domain. One person alone does not need it.`,
  },
  'autoconfig-folder': {
    group: 'thunderbird',
    title: 'Thunderbird autoconfig folder for a web server',
    for: text`An admin of a domain with a web server: the same file in its folders, with notes on hosting and testing.`,
  },
  'thunderbird-qr': {
    group: 'thunderbird',
    title: 'QR code that sets up Thunderbird for Android',
    for: text`Thunderbird on an Android phone: scan it in the app, then sign in.`,
  },
  'thunderbird-qr-text': {
    group: 'thunderbird',
    title: 'What the QR code for Thunderbird for Android says, as text',
    for: text`An admin who makes such codes with a program of their own.`,
  },

  // Terminal
  msmtprc: {
    group: 'terminal',
    title: 'msmtp account for sending with OAuth2',
    for: text`msmtp on Linux, a Mac or a server, for scripts and terminal mail programs.`,
  },

  // Relays and proxies
  'postfix-main-cf': {
    group: 'relay',
    title: 'Postfix settings for a relayhost with OAuth2',
    for: text`Postfix with the plug-in sasl-xoauth2: the lines for main.cf.`,
  },
  'postfix-sasl-passwd': {
    group: 'relay',
    title: 'Postfix table that says where the token is',
    for: text`Postfix with the plug-in sasl-xoauth2: who signs in to Microsoft 365.`,
  },
  'postfix-sasl-xoauth2': {
    group: 'relay',
    title: 'sasl-xoauth2 settings for Microsoft 365',
    for: text`The plug-in sasl-xoauth2 of Postfix: where it renews its token.`,
  },
  'exim-conf': {
    group: 'relay',
    title: 'Exim settings for a smarthost with OAuth2',
    for: text`Exim on a server that hands everything to Microsoft 365.`,
  },
  'emailproxy-config': {
    group: 'relay',
    title: 'email-oauth2-proxy settings with your account',
    for: text`email-oauth2-proxy, which signs in for programs that know only passwords.`,
  },
  'davmail-properties': {
    group: 'relay',
    title: 'DavMail settings for Microsoft Graph',
    for: text`DavMail 6.8.0 or newer, for any mail program that talks to it.`,
  },

  // Programs

  // Admins
  powershell: {
    group: 'admin',
    title: 'PowerShell script for Authenticated SMTP of one mailbox',
    for: text`An admin who works with Exchange Online PowerShell.`,
  },

  // To keep
} satisfies Record<string, FileTitle>
