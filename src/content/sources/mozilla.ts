import { source, type Source } from '#content/source.ts'

/** Thunderbird and what is made of it. */
export const mozillaSources = {
  'thunderbird-source': source(
    'Thunderbird source code: account set-up and OAuth2Providers.sys.mjs',
    'Mozilla',
    '2026-01-15',
    'https://github.com/thunderbird/thunderbird-desktop',
  ),
  'thunderbird-notes': source(
    'Thunderbird release notes, 145 to 155 beta',
    'Mozilla',
    '2026-08-20',
    'https://github.com/thunderbird/thunderbird-notes',
  ),
  'thunderbird-ispdb': source(
    'Thunderbird autoconfig: office365.com.xml',
    'Mozilla',
    '2026-03-10',
    'https://github.com/thunderbird/autoconfig',
  ),
  'mozilla-oauth-2026': source(
    'Microsoft OAuth authentication and Thunderbird in 2026',
    'Mozilla Support',
    '2026-06',
    'https://support.mozilla.org/en-US/kb/microsoft-oauth-authentication-and-thunderbird-202',
  ),
  'thunderbird-android-source': source(
    'Thunderbird for Android and K-9 Mail source code: OAuth and account set-up',
    'Mozilla',
    '2026-08-20',
    'https://github.com/thunderbird/thunderbird-android',
  ),
  'betterbird-patches': source(
    'Betterbird: patches for Thunderbird 140 and 153',
    'Betterbird',
    '2026-08-22',
    'https://github.com/Betterbird/thunderbird-patches',
  ),
} satisfies Record<string, Source>
