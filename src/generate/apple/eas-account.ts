import type { Cloud } from '#content/clouds.ts'
import type { PlistValue } from '#lib/plist.ts'
import type { MailboxSetup } from '#generate/file-format.ts'
import { knownUser } from '#generate/placeholder.ts'

/**
 * Apple's payload for Exchange ActiveSync, signing in with OAuth (from iOS 12). No password goes into it, so
 * that the device opens the sign-in page; a key without a value is left out, and the device asks for it.
 */
export function easAccount(setup: MailboxSetup) {
  const { email, cloud } = setup
  return {
    EmailAddress: email,
    EnableCalendars: true,
    EnableContacts: true,
    EnableMail: true,
    EnableNotes: true,
    EnableReminders: true,
    // One name serves IMAP and ActiveSync in every cloud.
    Host: cloud.servers.imap.host.value,
    MailNumberOfPastDaysToSync: 31,
    OAuth: true,
    ...signInPages(cloud),
    PayloadType: 'com.apple.eas.account',
    PayloadVersion: 1,
    SSL: true,
    UserName: email === undefined ? undefined : knownUser(setup),
  } satisfies PlistValue
}

/**
 * Autodiscovery finds the worldwide cloud by itself, and naming the pages would switch it off. The
 * others have to be named; no device was seen doing it.
 */
const signInPages = (cloud: Cloud) =>
  cloud.id === 'worldwide'
    ? {}
    : {
        OAuthSignInURL: `https://${cloud.signInHost.value}/common/oauth2/v2.0/authorize`,
        OAuthTokenRequestURL: `https://${cloud.signInHost.value}/common/oauth2/v2.0/token`,
      }
