import { text, type Text } from './text.ts'

/** Where a file stands on the list of files, and who it is for at large. */
export type FileGroup =
  | 'phone'
  | 'thunderbird'
  | 'terminal'
  | 'relay'
  | 'program'
  | 'admin'
  | 'check'
  | 'keep'

export type FileTitle = {
  group: FileGroup
  title: string
  for: Text
  /** Set where an admin can sign the file with a certificate on `/files/sign/`: for which device it is. */
  signable?: 'ios' | 'mac'
  /** One without a name in it is served for everybody, and many with names can be made at once. */
  forMany?: true
}

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
    signable: 'ios',
    forMany: true,
  },
  'apple-mac-profile': {
    group: 'phone',
    title: 'Exchange account for Mac, until 1 April 2027',
    for: text`Apple Mail on a Mac, where the admin keeps Exchange Web Services on for it.`,
    signable: 'mac',
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
  'getmailrc-pop': {
    group: 'terminal',
    title: 'getmail settings for fetching by POP',
    for: text`getmail6 6.19.11 or newer, which fetches mail by a timer or a script. Older versions cannot sign in by POP.`,
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
  nodemailer: {
    group: 'program',
    title: 'Nodemailer transport with OAuth2',
    for: text`A program in Node.js that sends by itself, with an application of your own.`,
  },
  'python-smtplib': {
    group: 'program',
    title: 'Python module that sends with OAuth2',
    for: text`A Python script that sends by itself, with an application of your own.`,
  },
  'django-settings': {
    group: 'program',
    title: 'Mail settings for Django',
    for: text`A Django site. It goes together with the mail backend for Django.`,
  },
  'django-backend': {
    group: 'program',
    title: 'Mail backend for Django with OAuth2',
    for: text`A Django site. It goes together with the mail settings for Django.`,
  },
  mailkit: {
    group: 'program',
    title: 'C# class that sends with MailKit and OAuth2',
    for: text`A .NET program that sends by itself, with an application of your own.`,
  },
  phpmailer: {
    group: 'program',
    title: 'PHPMailer with OAuth2',
    for: text`A website or program in PHP that sends in the name of the person who signed in once.`,
  },
  'symfony-env': {
    group: 'program',
    title: 'Lines for .env of Symfony or Laravel',
    for: text`A site made with Symfony Mailer or Laravel that sends through Microsoft Graph.`,
  },
  'wp-config': {
    group: 'program',
    title: 'Constants for WP Mail SMTP with a relay',
    for: text`A WordPress site on a server of your own, with the free WP Mail SMTP and a relay beside it.`,
  },
  'fluentsmtp-config': {
    group: 'program',
    title: 'Constants for FluentSMTP',
    for: text`A WordPress site with FluentSMTP: id and secret stay out of its database.`,
  },
  'gitlab-rb': {
    group: 'program',
    title: 'GitLab settings for sending through Microsoft Graph',
    for: text`The admin of a GitLab server of your own.`,
  },
  'jenkins-casc': {
    group: 'program',
    title: 'Jenkins mail settings as code, with a relay',
    for: text`A Jenkins server with Configuration as Code and a relay beside it.`,
  },
  'grafana-ini': {
    group: 'program',
    title: 'Grafana mail settings with a relay',
    for: text`A Grafana server of your own with a relay beside it.`,
  },
  'alertmanager-yml': {
    group: 'program',
    title: 'Alertmanager mail settings with a relay',
    for: text`Prometheus Alertmanager with a relay beside it.`,
  },
  'nextcloud-config': {
    group: 'program',
    title: 'Nextcloud mail settings with a relay',
    for: text`A Nextcloud server of your own with a relay beside it.`,
  },
  'home-assistant': {
    group: 'program',
    title: 'Values to type into Home Assistant, with a relay',
    for: text`Home Assistant with a relay beside it. It takes no file for mail, so these are values to copy.`,
  },
  'compose-relay': {
    group: 'program',
    title: 'Docker Compose file of a small mail relay',
    for: text`Programs on one machine that know only a password, where Docker runs.`,
  },

  // Admins
  powershell: {
    group: 'admin',
    title: 'PowerShell script for SMTP, IMAP and POP of one mailbox',
    for: text`An admin who works with Exchange Online PowerShell.`,
  },
  'dns-zone': {
    group: 'admin',
    title: 'DNS records for mail programs',
    for: text`An admin who manages the DNS of the domain.`,
  },

  'mail-check-ps1': {
    group: 'check',
    title: 'Check of this computer, for Windows',
    for: text`Anybody whose mail does not work on a Windows computer: it looks whether the network or something on the computer is in the way.`,
  },
  'mail-check-sh': {
    group: 'check',
    title: 'Check of this computer, for Mac and Linux',
    for: text`Anybody whose mail does not work on a Mac, a Linux computer or a server: it looks whether the network or something on it is in the way.`,
  },

  // To keep
  'deadlines-ics': {
    group: 'keep',
    title: 'Reminders of what ends',
    for: text`Any calendar. It knows the days on which Microsoft switches off something that you use.`,
  },
  'helpdesk-vcf': {
    group: 'keep',
    title: 'Contact of the help desk',
    for: text`Any address book. It has whom to ask when mail does not work.`,
  },
  'guide-md': {
    group: 'keep',
    title: 'This guide for a ticket or a wiki',
    for: text`A ticket, a wiki or an editor that knows Markdown.`,
  },
  'guide-txt': {
    group: 'keep',
    title: 'This guide as plain text',
    for: text`A ticket, an email or a terminal: lines of at most 76 characters.`,
  },
  'settings-csv': {
    group: 'keep',
    title: 'The settings as a table',
    for: text`Excel, LibreOffice and other spreadsheets.`,
  },
  'settings-json': {
    group: 'keep',
    title: 'The settings as data',
    for: text`Scripts and programs that read JSON.`,
  },
} satisfies Record<string, FileTitle>
