import type { Cloud } from '#content/clouds.ts'
import { fileTitles } from '#content/file-titles.ts'
import { control, text } from '#content/text.ts'
import { fileNamePart } from '#lib/file-name.ts'
import { plist } from '#lib/plist.ts'
import { wrap } from '#lib/quote-comment.ts'
import { nameUuid } from '#lib/uuid.ts'
import { xmlComment } from '#lib/xml.ts'
import { aboutFile, madeFor, plainWords } from '#generate/about-file.ts'
import { easAccount } from './eas-account.ts'
import type { FileFormat, FileWords, MailboxSetup } from '#generate/file-format.ts'

/** The profile of an iPhone or iPad. */
export const appleProfile: FileFormat = {
  id: 'apple-profile',
  ...fileTitles['apple-profile'],
  name: ({ email }) =>
    email === undefined
      ? 'exchange-online.mobileconfig'
      : `exchange-online-${fileNamePart(email.split('@')[0] ?? '')}.mobileconfig`,
  // Safari and Chrome on iOS hand a file of this type to Settings.
  mediaType: 'application/x-apple-aspen-config',
  where: text`On the iPhone or iPad, save the file with Safari, or send it there by AirDrop or mail. Tap it in ${control('Files')}, open ${control('Settings')}, select ${control('Profile Downloaded')}, then ${control('Install')}.`,
  undo: text`Open ${control('Settings')}, ${control('General')}, ${control('VPN & Device Management')} (older: ${control('Profiles')}), select this profile, then ${control('Remove Profile')}. The account leaves the device; the mailbox keeps its mail.`,
  write: mobileconfig,
}

/**
 * An Apple configuration profile with one Exchange ActiveSync account that signs in with OAuth: Apple's
 * payload for IMAP knows no OAuth. Without an address the device asks for it.
 */
export function mobileconfig(setup: MailboxSetup): string {
  const words = appleProfile
  // The account alone decides, not its settings: a second download then replaces the first, and the mail
  // that is on the device stays (Apple device-management, TopLevel: PayloadIdentifier and PayloadUUID).
  const account = setup.email?.toLowerCase() ?? `any mailbox in ${setup.cloud.id}`
  const identifier = `exchange-online-setup.${nameUuid(`profile ${account}`)}`
  const whose = setup.email ?? 'Microsoft 365'
  const profile = {
    ConsentText: { default: consent(setup, words) },
    PayloadContent: [
      {
        ...easAccount(setup),
        PayloadDisplayName: `Exchange ${whose}`,
        PayloadIdentifier: `${identifier}.eas`,
        PayloadUUID: nameUuid(`eas ${account}`),
      },
    ],
    PayloadDescription: description(setup, words),
    PayloadDisplayName: `Microsoft 365 mail: ${setup.email ?? 'any mailbox'}`,
    PayloadIdentifier: identifier,
    PayloadRemovalDisallowed: false,
    PayloadType: 'Configuration',
    PayloadUUID: nameUuid(`profile ${account}`),
    PayloadVersion: 1,
    // iPhone and iPad only: macOS does not know this kind of account.
    TargetDeviceType: 1,
  }
  return plist(profile, comment(setup, words))
}

const consent = (setup: MailboxSetup, { undo }: FileWords): string =>
  [
    'This profile adds one Exchange account with mail, contacts, calendars, reminders and notes. It changes nothing else.',
    'You sign in on the Microsoft page; no password is in the profile.',
    ...caution(setup.cloud),
    plainWords(undo),
  ].join(' ')

const description = (setup: MailboxSetup, { undo }: FileWords): string =>
  [
    `Adds the Microsoft 365 mailbox ${setup.email ?? 'whose address you type'}.`,
    madeFor(setup),
    'You sign in with Microsoft; no password is in this profile.',
    ...caution(setup.cloud),
    `To undo: ${plainWords(undo)}`,
  ].join(' ')

const caution = (cloud: Cloud): string[] =>
  cloud.id === 'worldwide'
    ? []
    : [`The sign-in pages of ${cloud.name} in it are unconfirmed: if none opens, add the account by hand.`]

function comment(setup: MailboxSetup, words: FileWords): string {
  // A comment cannot hold two hyphens in a row, but a link can say the same without them.
  const link = setup.link.replaceAll('--', '-%2D')
  const lines = aboutFile({ ...setup, link }, words).flatMap(wrap)
  return xmlComment(`\n${lines.join('\n')}\n`)
}
