import { code, text } from '#content/text.ts'
import { entra } from './entra.ts'
import { you, type MailError } from './mail-error.ts'

/** Microsoft’s sign-in: the code that is typed in elsewhere. */
export const entraDeviceCode = {
  'device-code-pending': entra({
    title: 'The code was not typed in yet',
    codes: [70016],
    match: [['authorization_pending', 'likely']],
    means: text`The program waits until you type its code on Microsoft’s page. This is no error.`,
    who: 'you',
    fix: [you`Open ${code('https://microsoft.com/devicelogin')}, type the code and sign in.`],
  }),
  'device-code-expired': entra({
    title: 'The code for signing in is wrong or too old',
    codes: [70018, 70019, 70020],
    match: [
      ['expired_token', 'unsure'],
      ['code_expired', 'unsure'],
    ],
    means: text`The code lasts a quarter of an hour.`,
    who: 'you',
    fix: [you`Start the sign-in anew and type the new code at once.`],
  }),
} satisfies Record<string, MailError>
