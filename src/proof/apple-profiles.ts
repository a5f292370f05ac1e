import { parse } from 'plist'
import { appleMacProfile } from '#generate/apple/mac-mobileconfig.ts'
import { appleProfile } from '#generate/apple/mobileconfig.ts'
import type { FileFormat, MailboxSetup } from '#generate/file-format.ts'
import type { Os } from './apple-schema.ts'

type Account = { EmailAddress?: string; UserName?: string; Host: string; [key: string]: unknown }
type Profile = { PayloadContent: Account[]; ConsentText: { default: string }; [key: string]: unknown }

export const readProfile = (text: string) => parse(text) as unknown as Profile
export const accountOf = (text: string) => readProfile(text).PayloadContent[0] as Account
export const idsOf = (text: string) =>
  [readProfile(text), accountOf(text)].flatMap((payload) => [
    payload['PayloadIdentifier'],
    payload['PayloadUUID'],
  ])
export const textOf = (format: FileFormat, setup: MailboxSetup) => String(format.write(setup))

type ProfileKind = {
  id: 'apple-profile' | 'apple-mac-profile'
  format: FileFormat
  os: Os
  own: object
  top: object
}

export const profileKinds: ProfileKind[] = [
  {
    id: 'apple-profile',
    format: appleProfile,
    os: 'iOS',
    own: { PayloadType: 'com.apple.eas.account', MailNumberOfPastDaysToSync: 31, EnableMail: true },
    top: { TargetDeviceType: 1 },
  },
  {
    id: 'apple-mac-profile',
    format: appleMacProfile,
    os: 'macOS',
    own: { PayloadType: 'com.apple.ews.account' },
    top: { TargetDeviceType: 5, PayloadScope: 'User' },
  },
]
