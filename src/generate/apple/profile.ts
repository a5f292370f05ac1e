import { localPart } from '#lib/address-parts.ts'
import { fileNamePart } from '#lib/file-name.ts'
import { plist, type PlistValue } from '#lib/plist.ts'
import { nameUuid } from '#lib/uuid.ts'
import type { MailboxSetup } from '#generate/file-format.ts'
import { consentText, description, profileComment, type ProfileWords } from './profile-words.ts'

/** What the profiles of Apple’s systems differ in. */
export type ProfileKind = {
  /** Before the address in what the ids are made of. Never changed: a profile handed out stays replaceable. */
  names: { profile: string; account: string }
  /** The end of the identifier of the account. */
  suffix: string
  account: { readonly [key: string]: PlistValue | undefined }
  /** Keys of the profile itself. */
  top: { readonly [key: string]: PlistValue }
}

/**
 * An Apple configuration profile with one Exchange account. There is never one for IMAP or POP: Apple’s
 * payload for those knows no OAuth (Apple device-management, com.apple.mail.managed).
 */
export function profile(setup: MailboxSetup, words: ProfileWords, kind: ProfileKind): string {
  // The mailbox alone decides, not its settings: a second download then replaces the first, and the mail
  // that is on the device stays (Apple device-management, TopLevel: PayloadIdentifier and PayloadUUID).
  const whose = setup.email?.toLowerCase() ?? `any mailbox in ${setup.cloud.id}`
  const uuid = nameUuid(`${kind.names.profile} ${whose}`)
  const identifier = `exchange-online-setup.${uuid}`
  const value = {
    ConsentText: { default: consentText(setup, words) },
    PayloadContent: [
      {
        ...kind.account,
        PayloadDisplayName: `Exchange account: ${setup.email ?? 'any mailbox'}`,
        PayloadIdentifier: `${identifier}.${kind.suffix}`,
        PayloadUUID: nameUuid(`${kind.names.account} ${whose}`),
        PayloadVersion: 1,
      },
    ],
    PayloadDescription: description(setup, words),
    PayloadDisplayName: `Microsoft 365 mail: ${setup.email ?? 'any mailbox'}`,
    PayloadIdentifier: identifier,
    PayloadOrganization: setup.support?.org,
    PayloadRemovalDisallowed: false,
    PayloadType: 'Configuration',
    PayloadUUID: uuid,
    // Of the format, not of this profile: 1 is the only one there is.
    PayloadVersion: 1,
    ...kind.top,
  }
  return plist(value, profileComment(setup, words))
}

/** `exchange-online-ana.mobileconfig` */
export const profileName = (stem: string, { email }: MailboxSetup): string =>
  email === undefined ? `${stem}.mobileconfig` : `${stem}-${fileNamePart(localPart(email))}.mobileconfig`
