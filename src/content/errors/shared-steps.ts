import { control, link, slot, text } from '#content/text.ts'
import { admin, you } from './mail-error.ts'

/** Acts that several errors end in, in the same words. */

export const tickSmtp = admin`In ${slot('adminCenter')}: ${control('Users')}, ${control('Active users')}, the mailbox, ${control('Mail')}, ${control('Manage email apps')}, tick ${control('Authenticated SMTP')}, ${control('Save changes')}. ${link('/authenticated-smtp/', 'The five steps')}`

export const readSignInLog = admin`In the Entra admin center, open ${control('Sign-in logs')}, look for ${slot('user')} at the time of the error, also under the non-interactive ones. The tab ${control('Conditional Access')} names the policy.`

export const useOauth = you`Choose a way on which ${slot('app')} signs in on Microsoft’s page (OAuth2). ${link('/apps/', 'Which apps can')}`

export const otherRoute = you`If the device cannot do that, take another route for it. ${link('/routes/', 'The routes')}`

export const signInAgain = you`In ${slot('app')}, remove the stored sign-in or the account and sign in again as ${slot('user')}.`

export const webTest = you`Open ${slot('webMail')} in a private window and sign in as ${slot('user')}. If that fails as well, it is the account, not the app.`

export const sendTest = text`Send a message from ${slot('app')} to yourself. It arrives within a minute.`

export const fetchTest = text`Fetch mail in ${slot('app')}. The newest message appears.`

export const signInTest = text`Sign in from ${slot('app')} once more. Microsoft’s page closes without an error.`
