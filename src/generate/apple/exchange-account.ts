import type { Cloud } from '#content/clouds.ts'
import type { MailboxSetup } from '#generate/file-format.ts'
import { knownUser } from '#generate/placeholder.ts'

/**
 * What Apple’s two payloads for Exchange have in common. OAuth and no password, so that the device opens the
 * sign-in page; a key without a value is left out, and the device asks for it.
 */
export const exchangeAccount = (setup: MailboxSetup) => ({
  EmailAddress: setup.email,
  // One name serves IMAP, ActiveSync and Exchange Web Services in every cloud.
  Host: setup.cloud.servers.imap.host.value,
  OAuth: true,
  OAuthSignInURL: signInPage(setup.cloud, 'authorize'),
  SSL: true,
  UserName: setup.email === undefined ? undefined : knownUser(setup),
})

/**
 * Autodiscovery finds the worldwide cloud by itself, and naming the pages would switch it off. The
 * others have to be named, with the host; no device was seen doing it.
 */
export const signInPage = (cloud: Cloud, page: 'authorize' | 'token'): string | undefined =>
  cloud.id === 'worldwide' ? undefined : `https://${cloud.signInHost.value}/common/oauth2/v2.0/${page}`
