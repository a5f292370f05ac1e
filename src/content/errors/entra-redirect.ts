import { code, control, slot, text } from '#content/text.ts'
import { entra } from './entra.ts'
import { owner, type MailError } from './mail-error.ts'

/** Microsoft’s sign-in: where it leads back to. */
export const entraRedirect = {
  'sign-in-redirect-uri': entra({
    title: 'The return address of the app is not registered',
    codes: [50011, 500_113, 900_971],
    match: [
      ['the redirect uri … does not match the redirect uris configured for the application', 'sure'],
      ['the reply url specified in the request does not match*', 'sure'],
    ],
    means: text`After signing in, Microsoft sends you back to an address, and that one is not in the registration of the app. Behind a proxy it is often http in place of https.`,
    who: 'owner',
    fix: [
      owner`Entra, ${control('App registrations')}, the app, ${control('Authentication')}: add the address from the error letter by letter, with its slash at the end.`,
      owner`Behind a proxy, tell the app its outside address.`,
    ],
    sources: ['ms-entra-codes', 'ms-redirect-uri'],
  }),
  'sign-in-redirect-kind': entra({
    title: 'The return address is registered under the wrong platform',
    codes: [9_002_325, 9_002_326, 9_002_327, 70_0054, 70_0051],
    means: text`Web, single page, and mobile and desktop are different platforms in the registration. The app uses another one than its address stands under.`,
    who: 'owner',
    fix: [
      owner`Move the address: programs on a computer need ${control('Mobile and desktop applications')}, servers ${control('Web')}.`,
    ],
    sources: ['ms-entra-codes', 'ms-redirect-uri'],
  }),
  'sign-in-single-tenant': entra({
    title: 'The app belongs to one organisation and was asked at the common address',
    codes: [50194],
    means: text`The registration is for one organisation, and the program signs in at ${code('/common')}.`,
    who: 'owner',
    fix: [
      owner`Put the id or domain of the organisation (${slot('domain')}) in the place of ${code('common')}.`,
    ],
  }),
} satisfies Record<string, MailError>
