import { source, type Source } from '#content/source.ts'

/** Mail apps of Linux desktops. */
export const linuxDesktopSources = {
  'evolution-ews-source': source(
    'evolution-ews source code: Microsoft 365 back end and NEWS',
    'GNOME',
    '2026-08-21',
    'https://github.com/GNOME/evolution-ews',
  ),
  'evolution-source': source(
    'Evolution source code: account assistant (for its labels)',
    'GNOME',
    undefined,
    'https://github.com/GNOME/evolution',
  ),
  'evolution-data-server-source': source(
    'evolution-data-server source code: e-oauth2-service-outlook.c',
    'GNOME',
    '2026-08-20',
    'https://github.com/GNOME/evolution-data-server',
  ),
  'goa-source': source(
    'GNOME Online Accounts source code: Microsoft 365 provider',
    'GNOME',
    '2026-05-30',
    'https://github.com/GNOME/gnome-online-accounts',
  ),
  'geary-source': source(
    'Geary source code: accounts and GNOME Online Accounts',
    'GNOME',
    '2026-05-13',
    'https://github.com/GNOME/geary',
  ),
  'kde-source': source(
    'kdepim-runtime and kmailtransport source code: Outlook sign-in for IMAP and SMTP, EWS resource',
    'KDE',
    '2026-08-22',
    'https://github.com/KDE/kdepim-runtime',
  ),
  'kmail-wizard-source': source(
    'kmail-account-wizard source code: pages of the account assistant',
    'KDE',
    '2026-07-22',
    'https://github.com/KDE/kmail-account-wizard',
  ),
  'claws-source': source(
    'Claws Mail source code: oauth2.c, prefs_account.c, NEWS',
    'Claws Mail team',
    '2025-05-21',
    'https://github.com/eworm-de/claws-mail',
  ),
} satisfies Record<string, Source>
