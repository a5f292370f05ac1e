import { source, type Source } from '#content/source.ts'

/** Guides of hosts and universities, for the labels of apps. */
export const guideSources = {
  'ovh-outlook': source(
    'Exchange: configure your email account in Outlook for Windows (for its labels)',
    'OVHcloud',
    '2026-01-09',
    'https://github.com/ovh/docs',
  ),
  'ovh-ios': source(
    'Exchange: configure your email account on Mail for iPhone and iPad (for its labels)',
    'OVHcloud',
    '2025-04-28',
    'https://github.com/ovh/docs',
  ),
  'ovh-gmail': source(
    'Exchange: configure an email address in Gmail for Android (for its labels)',
    'OVHcloud',
    '2024-10-09',
    'https://github.com/ovh/docs',
  ),
  'godaddy-gmail': source('Add a Microsoft 365 email to Gmail on Android (help 40044)', 'GoDaddy'),
  'ovh-outlook-mac': source(
    'Exchange: configure your email address in Outlook for macOS (for its labels)',
    'OVHcloud',
    '2024-10-09',
    'https://github.com/ovh/docs',
  ),
  'ovh-apple-mail': source(
    'Exchange: configure your email account on Mail for macOS (for its labels)',
    'OVHcloud',
    '2024-04-16',
    'https://github.com/ovh/docs',
  ),
  'ovh-outlook-ios': source(
    'Configuring an email account in Outlook for iOS (for its labels)',
    'OVHcloud',
    '2025-04-28',
    'https://github.com/ovh/docs',
  ),
  'ovh-outlook-android': source(
    'Configuring Outlook for Android (for its labels)',
    'OVHcloud',
    '2024-11-26',
    'https://github.com/ovh/docs',
  ),
  'oxford-shared': source(
    'Shared and secondary Nexus365 accounts: Outlook on phones and tablets (for its labels)',
    'University of Oxford',
    undefined,
    'https://help.it.ox.ac.uk/shared-and-secondary-nexus365-accounts',
  ),
  'ms-learning-shared': source(
    'AB-650 lab 2: open a shared mailbox and send as it in Outlook on the web (for its labels)',
    'Microsoft Learning',
    undefined,
    'https://github.com/MicrosoftLearning/AB-650T00_administer_microsoft_365_and_ai_services',
  ),
  'seattleu-shared': source(
    'How to access a shared mailbox in Outlook on the web',
    'Seattle University',
    undefined,
    'https://www.seattleu.edu/its/support/support-articles/how-to-access-a-shared-mailbox-in-outlook-on-the-web.html',
  ),
  'usi-shared': source(
    'Opening a shared email account, also in Outlook on the web',
    'University of Southern Indiana',
    undefined,
    'https://services.usi.edu/TDClient/315/Portal/KB/ArticleDet?ID=10882',
  ),
} satisfies Record<string, Source>
