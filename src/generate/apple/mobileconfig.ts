import { fileTitles } from '#content/file-titles.ts'
import { control, text } from '#content/text.ts'
import type { FileFormat, MailboxSetup } from '#generate/file-format.ts'
import { exchangeAccount, signInPage } from './exchange-account.ts'
import { profile, profileName } from './profile.ts'

/** The profile of an iPhone or iPad. */
export const appleProfile: FileFormat = {
  id: 'apple-profile',
  ...fileTitles['apple-profile'],
  name: (setup) => profileName('exchange-online', setup),
  // Safari and Chrome on iOS hand a file of this type to Settings.
  mediaType: 'application/x-apple-aspen-config',
  where: text`On the iPhone or iPad, save the file with Safari, or send it there by AirDrop or mail. Tap it in ${control('Files')}, open ${control('Settings')}, select ${control('Profile Downloaded')}, then ${control('Install')}.`,
  undo: text`Open ${control('Settings')}, ${control('General')}, ${control('VPN & Device Management')} (older: ${control('Profiles')}), select this profile, then ${control('Remove Profile')}. The account leaves the device; the mailbox keeps its mail.`,
  write: mobileconfig,
}

/** One Exchange ActiveSync account, which iOS and iPadOS sign in with OAuth from version 12. */
export function mobileconfig(setup: MailboxSetup): string {
  return profile(setup, appleProfile, {
    names: { profile: 'profile', account: 'eas' },
    suffix: 'eas',
    account: {
      ...exchangeAccount(setup),
      EnableCalendars: true,
      EnableContacts: true,
      EnableMail: true,
      EnableNotes: true,
      EnableReminders: true,
      // 0, 1, 3, 7, 14 or 31; no other number is allowed.
      MailNumberOfPastDaysToSync: 31,
      OAuthTokenRequestURL: signInPage(setup.cloud, 'token'),
      PayloadType: 'com.apple.eas.account',
    },
    // iPhone and iPad only: macOS does not know this kind of account.
    top: { TargetDeviceType: 1 },
  })
}
