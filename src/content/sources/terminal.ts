import { source, type Source } from '#content/source.ts'

/** Mail in the terminal, relays and helpers that keep tokens. */
export const terminalSources = {
  'msmtp-news': source(
    'msmtp: NEWS and manual',
    'Martin Lambers',
    '2026-07-19',
    'https://github.com/marlam/msmtp',
  ),
  oama: source('oama: OAuth credential manager', 'pdobsan', '2025-08-29', 'https://github.com/pdobsan/oama'),
  pizauth: source(
    'pizauth: OAuth2 authentication daemon',
    'Laurence Tratt',
    '2026-06-06',
    'https://github.com/ltratt/pizauth',
  ),
  'mutt-oauth2': source(
    'mutt_oauth2.py: registering an application for Microsoft 365',
    'NeoMutt',
    '2026-07-24',
    'https://github.com/neomutt/neomutt',
  ),
  'neomutt-manual': source(
    'NeoMutt: manual and source code (OAUTHBEARER and XOAUTH2)',
    'NeoMutt',
    '2026-07-24',
    'https://github.com/neomutt/neomutt',
  ),
  'aerc-manual': source(
    'aerc-imap(5) and aerc-smtp(5)',
    'aerc',
    '2024-07-30',
    'https://man.archlinux.org/man/aerc-smtp.5.en',
  ),
  'alpine-outlook': source(
    'Alpine: setting up XOAUTH2 in Outlook',
    'Alpine',
    undefined,
    'https://alpineapp.email/alpine/alpine-info/misc/SettingXOAUTH2Outlook.html',
  ),
  'alpine-source': source(
    'Alpine 2.26: the application id and permissions built in for Outlook',
    'Alpine, as packaged by Debian 12',
  ),
  'isync-manual': source(
    'mbsync(1), manual of isync 1.4.4',
    'isync',
    undefined,
    'https://isync.sourceforge.io/',
  ),
  offlineimap3: source(
    'OfflineIMAP3: sample configuration',
    'OfflineIMAP',
    '2025-10-28',
    'https://github.com/OfflineIMAP/offlineimap3',
  ),
  'getmail6-256': source(
    'O365 POP3 OAuth2 fails with “Protocol error” (getmail6, issue 256)',
    'GitHub',
    '2025-11-21',
    'https://github.com/getmail6/getmail6/issues/256',
  ),
  'email-oauth2-proxy': source(
    'Email OAuth 2.0 Proxy: read-me and sample configuration',
    'Simon Robinson',
    '2026-04-21',
    'https://github.com/simonrob/email-oauth2-proxy',
  ),
  'oauth2-proxy-162': source(
    'Fetchmail: ERR Command is not valid in this state (email-oauth2-proxy, issue 162)',
    'GitHub',
    '2023-05-02',
    'https://github.com/simonrob/email-oauth2-proxy/issues/162',
  ),
  'sasl-xoauth2': source(
    'sasl-xoauth2: read-me',
    'Tarick Bedeir',
    '2026-04-14',
    'https://github.com/tarickb/sasl-xoauth2',
  ),
  'exim-cloud-mdir-sync': source(
    'Cloud MailDir Sync: Exim with XOAUTH2',
    'Jason Gunthorpe',
    undefined,
    'https://github.com/jgunthorpe/cloud_mdir_sync',
  ),
  'davmail-518': source(
    'Can’t access calendar via Graph (DavMail, issue 518)',
    'GitHub',
    '2026-09-17',
    'https://github.com/mguessan/davmail/issues/518',
  ),
  getmail6: source(
    'getmail6: documentation and change log',
    'getmail6',
    '2026-08-18',
    'https://github.com/getmail6/getmail6',
  ),
  davmail: source(
    'DavMail: source code, settings and release notes',
    'Mickaël Guessant',
    '2026-08-21',
    'https://github.com/mguessan/davmail',
  ),
} satisfies Record<string, Source>
