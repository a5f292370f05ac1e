import { fileTitles } from '#content/file-titles.ts'
import { control, text } from '#content/text.ts'
import type { FileFormat, MailboxSetup } from '#generate/file-format.ts'
import { exchangeAccount } from './exchange-account.ts'
import { profile, profileName } from './profile.ts'

/** The profile of a Mac, for as long as Microsoft lets Mail on the Mac in. */
export const appleMacProfile: FileFormat = {
  id: 'apple-mac-profile',
  ...fileTitles['apple-mac-profile'],
  name: (setup) => profileName('exchange-online-mac', setup),
  mediaType: 'application/x-apple-aspen-config',
  where: text`On the Mac, double-click the file. Then open ${control('System Settings')}, ${control('Privacy & Security')}, ${control('Profiles')} (in newer versions perhaps ${control('General')}, ${control('Device Management')}), select this profile, then ${control('Install')}.`,
  undo: text`Open the same list of profiles in ${control('System Settings')}, select this profile and remove it. The account leaves the Mac; the mailbox keeps its mail.`,
  // The days are those of retirement-days.ts: a test compares them.
  caution: text`Mail on the Mac reaches Microsoft 365 through Exchange Web Services. Microsoft has refused those by default since 1 October 2026, and refuses them for everyone from 1 April 2027. Until then this account works only where an admin keeps them on for Apple’s app.`,
  ends: {
    with: 'ews-end',
    because: text`It is for Exchange Web Services, and Microsoft has ended those for everyone.`,
  },
  write: macMobileconfig,
}

/** One account of Exchange Web Services, which macOS signs in with OAuth from version 10.14. */
export function macMobileconfig(setup: MailboxSetup): string {
  return profile(setup, appleMacProfile, {
    names: { profile: 'mac profile', account: 'ews' },
    suffix: 'ews',
    // No address for tokens: this payload has no key for one.
    account: { ...exchangeAccount(setup), PayloadType: 'com.apple.ews.account' },
    // For this user and not the whole Mac; macOS only.
    top: { PayloadScope: 'User', TargetDeviceType: 5 },
  })
}
