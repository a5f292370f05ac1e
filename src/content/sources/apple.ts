import { source, type Source } from '#content/source.ts'

/** Apple Mail and its profiles. */
export const appleSources = {
  'apple-eas-payload': source(
    'Device management: com.apple.eas.account',
    'Apple',
    '2024-10-21',
    'https://github.com/apple/device-management',
  ),
  'apple-mail-payload': source(
    'Device management: com.apple.mail.managed',
    'Apple',
    '2024-10-21',
    'https://github.com/apple/device-management',
  ),
  'apple-ews-payload': source(
    'Device management: com.apple.ews.account',
    'Apple',
    '2024-10-21',
    'https://github.com/apple/device-management',
  ),
  'macos-ews': source(
    'macOS still depends on Exchange Web Services (MeetingBar, pull request 978)',
    'GitHub',
    '2026-09-11',
    'https://github.com/leits/MeetingBar/pull/978',
  ),
} satisfies Record<string, Source>
