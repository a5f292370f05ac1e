import type { Trouble } from './app.ts'
import { code, control, slot, text } from './text.ts'

/** The application is the organisation’s own, and nobody has consented to it for everybody. */
export const registeredApproval: Trouble = {
  see: text`Microsoft’s page says ${control('Need admin approval')}`,
  who: 'admin',
  fix: text`Your admin grants consent for the application that was registered for you. People may not do that themselves in your organisation.`,
}

export const tokenExpired: Trouble = {
  see: text`It worked for weeks, then the token command fails with ${code('AADSTS70008')} or ${code('AADSTS700082')}`,
  who: 'you',
  fix: text`The stored sign-in has expired or was revoked. Run the authorise command of your token program once more.`,
}

/** IMAP refuses every bad token in these words. */
export const tokenRefused: Trouble = {
  see: text`${code('NO AUTHENTICATE failed.')}`,
  who: 'you',
  fix: text`The token is for another account or purpose. It needs ${code('IMAP.AccessAsUser.All')}, written with ${slot('token.audience')}${code('/')} before it. If that is right, IMAP is off for the mailbox, as it is by default with F3: ask your admin.`,
}

/** POP refuses every bad token in these words, although there is no password. */
export const popTokenRefused: Trouble = {
  see: text`${code('-ERR Authentication failure: unknown user name or bad password.')}`,
  who: 'you',
  fix: text`The token is for another account or purpose. It needs ${code('POP.AccessAsUser.All')}, written with ${slot('token.audience')}${code('/')} before it. If that is right, POP is off for the mailbox: ask your admin.`,
  ways: ['pop'],
}

/** Exchange says this only to somebody who still sends a password. */
export const passwordSent: Trouble = {
  see: text`${code('NO LOGIN failed.')}`,
  who: 'you',
  fix: text`The program sends a password, and Microsoft has refused those since 2022. Set its method to ${code('XOAUTH2')}, spelt as in the steps.`,
}

/** The settings of a registration that are forgotten most. */
export const registration: Trouble = {
  see: text`${code('AADSTS50194')}, ${code('AADSTS50011')} or ${code('AADSTS7000218')} when you sign in`,
  who: 'you',
  fix: text`50194: ${code('common')} still stands where your tenant belongs: write ${slot('domain')}. The other two are for your admin. 50011: one of the two addresses with localhost is missing. 7000218: ${control('Allow public client flows')} is off.`,
}

/** For the gotchas of everything that takes a token. */
export const onlyXoauth2 = text`Microsoft 365 takes tokens here in one form only, ${code('xoauth2')}. The form ${code('oauthbearer')} is refused.`

export const otherCloud = text`The token has to come from ${slot('signIn.host')}. Token programs start out with the worldwide address and permissions; in another cloud, change both in their settings, and have the application registered in that cloud.`
