import { code, control, text } from '#content/text.ts'
import { entra } from './entra.ts'
import { owner, type MailError } from './mail-error.ts'

/** Microsoft’s sign-in: how the app proves who it is. */
export const entraSecret = {
  'sign-in-wrong-secret': entra({
    title: 'The client secret is wrong',
    codes: [70002, 7_000_215, 7_000_216],
    match: [
      ['invalid client secret*', 'likely'],
      ['error: invalid_client', 'unsure'],
      ['invalid_client', 'unsure'],
    ],
    means: text`The secret does not fit the application. Most often its id was copied in place of its value.`,
    who: 'owner',
    fix: [
      owner`Make a new secret and copy the column ${control('Value')}; it shows only once. Mind signs such as ${code('~')} that a form may change.`,
    ],
  }),
  'sign-in-secret-expired': entra({
    title: 'The client secret has expired',
    codes: [7_000_222],
    match: [['the provided client secret keys … are expired', 'sure']],
    means: text`Secrets of applications end after at most two years. It worked until that day.`,
    who: 'owner',
    fix: [
      owner`Registration, ${control('Certificates & secrets')}, ${control('New client secret')}; put its value into the program.`,
      owner`Note the next day of expiry, or take a certificate.`,
    ],
  }),
  'sign-in-app-certificate': entra({
    title: 'The certificate of the application does not fit',
    codes: [70_0027, 70_0024, 50012, 70_0023, 70_0030],
    means: text`The program signs in with a certificate that is not in the registration, has expired, or comes from a computer whose clock is wrong.`,
    who: 'owner',
    fix: [owner`Upload the certificate to the registration, compare thumbprint and clock.`],
  }),
  'sign-in-secret-required': entra({
    title: 'The app is not registered as a public client',
    codes: [7_000_218],
    match: [['must contain the following parameter: client_assertion or client_secret*', 'sure']],
    means: text`Microsoft waits for a secret, and the program has none, as it should be on a computer of a person.`,
    who: 'owner',
    fix: [
      owner`Registration, ${control('Authentication')}: ${control('Allow public client flows')} to Yes, and the address under ${control('Mobile and desktop applications')}.`,
    ],
  }),
  'sign-in-secret-unwanted': entra({
    title: 'The program sends a secret that must not be there',
    codes: [70_0025],
    means: text`The app is registered as a public client; those have no secret.`,
    who: 'owner',
    fix: [owner`Leave the client secret empty in the settings of the program.`],
  }),
} satisfies Record<string, MailError>
