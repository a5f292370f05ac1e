import { code, text } from '#content/text.ts'
import { entra } from './entra.ts'
import { nobody, you, type MailError } from './mail-error.ts'
import { signInAgain } from './shared-steps.ts'

/** Microsoft’s sign-in: what was stored is no longer good. */
export const entraRenewal = {
  'sign-in-expired': entra({
    title: 'The stored sign-in has run out or was revoked',
    codes: [
      50078, 50173, 70043, 70_0082, 70_0081, 70_0084, 70008, 50089, 50132, 50133, 50085, 50013, 500_133,
    ],
    match: [
      ['the refresh token has expired due to inactivity', 'sure'],
      ['token has been expired or revoked', 'unsure'],
    ],
    means: text`The token that the program keeps is no longer good: a new password, a rule about how long, ninety days without use, or an admin ended the sessions.`,
    who: 'you',
    fix: [signInAgain, you`With a token program, run its authorise command once more.`],
  }),
  'sign-in-code-reused': entra({
    title: 'The sign-in was begun twice',
    codes: [54005, 70_0007],
    means: text`The code from the page was used already, mostly by a page that was loaded again.`,
    who: 'you',
    fix: [signInAgain, you`Do not go back or reload on Microsoft’s page.`],
  }),
  'sign-in-invalid-grant': entra({
    title: 'The stored sign-in is not valid',
    codes: [70000],
    match: [
      ['error: invalid_grant', 'unsure'],
      ['invalid_grant', 'unsure'],
    ],
    means: text`What the program showed (code or refresh token) was not accepted: expired, used, or made for another application.`,
    who: 'you',
    fix: [signInAgain, you`If a number AADSTS… stands in the full text, paste that: it says more.`],
  }),
  'sign-in-interrupted': entra({
    title: 'The sign-in was interrupted by a question',
    codes: [50140, 50199, 50127, 16001, 50125],
    means: text`Microsoft wanted to ask something (stay signed in, confirm the app, choose an account) and could not.`,
    who: 'you',
    fix: [signInAgain, you`Do it in an ordinary browser window, not in a private one.`],
  }),
  'sign-in-transient': entra({
    title: 'Microsoft’s sign-in has a passing fault',
    codes: [90033, 90024, 90006, 50033, 90036, 90012, 50087],
    means: text`It is on Microsoft’s side and passes.`,
    who: 'nobody',
    fix: [
      nobody`Wait some minutes and try again.`,
      you`If it stays, look at ${code('https://status.cloud.microsoft')}.`,
    ],
  }),
} satisfies Record<string, MailError>
