import type { App } from '#content/app.ts'
import { foreignSender, smtpOff } from '#content/common-trouble.ts'
import { sendOne } from '#content/form-steps.ts'
import { code, control, slot, text } from '#content/text.ts'

export const app: App = {
  id: 'phpmailer',
  name: 'PHPMailer',
  by: 'For websites and programs in PHP',
  kind: 'program',
  devices: ['server'],
  words: ['php mailer', 'php', 'joomla', 'drupal', 'contact form', 'website', 'xoauth2'],
  about: text`The library with which many websites and programs in PHP send mail.`,
  ways: [
    {
      way: 'send',
      works: true,
      signIn: 'oauth2',
      why: text`PHPMailer brings what it takes to sign in with a token. Somebody signs in once in a browser, and the program renews the token by itself.`,
      needs: text`A current PHPMailer and the package ${code('greew/oauth2-azure-provider')}, both from Composer.`,
      steps: [
        {
          who: 'admin',
          mailbox: 'shared',
          title: text`An account may send as that mailbox`,
          text: text`A shared mailbox cannot sign in. Your admin names an account and gives it Send As on ${slot('email')}.`,
        },
        {
          who: 'you',
          title: text`Install both packages`,
          text: text`With Composer, add ${code('phpmailer/phpmailer')} and ${code('greew/oauth2-azure-provider')} to your project.`,
        },
        {
          who: 'admin',
          title: text`You get an application of your own`,
          text: text`In Entra: ${control('App registrations')}, ${control('New registration')}, platform ${control('Web')} with the address of your ${code('get_oauth_token.php')}. Delegated permissions ${code('SMTP.Send')} and ${code('offline_access')}. Then a client secret.`,
          note: text`You get three values: application id, tenant id, and the value of the secret. It expires: note the day.`,
        },
        {
          who: 'you',
          title: text`Run the page that fetches the token`,
          text: text`Open your ${code('get_oauth_token.php')} in a browser, choose ${control('Azure')}, and enter the three values.`,
        },
        {
          who: 'you',
          mailbox: 'own',
          title: text`Sign in once`,
          text: text`Sign in as ${slot('user')} on Microsoft’s page and agree. Copy the refresh token that the page then shows.`,
          note: text`Then remove that page from the web server: nobody else should run it.`,
        },
        {
          who: 'you',
          mailbox: 'shared',
          title: text`Sign in once`,
          text: text`Sign in with the account your admin named, and agree. Copy the refresh token that the page then shows.`,
          note: text`Then remove that page from the web server: nobody else should run it.`,
        },
        {
          who: 'you',
          title: text`Put the four values where secrets belong`,
          text: text`Set ${code('ENTRA_TENANT_ID')}, ${code('ENTRA_CLIENT_ID')}, ${code('ENTRA_CLIENT_SECRET')} and ${code('ENTRA_REFRESH_TOKEN')} in the environment of the web server. They do not belong into the code.`,
        },
        {
          who: 'you',
          title: text`Take the file from your guide`,
          text: text`Save ${code('exchange-mail.php')} beside ${code('vendor')}, and let your code call ${code('exchangeMailer()')} for each message. Server, sign-in and sender are in it.`,
          note: text`Without it: ${code('Host')} ${slot('smtp.host')}, ${code('Port')} ${slot('smtp.port')}, ${code('SMTPSecure')} ${code('ENCRYPTION_STARTTLS')}, ${code('AuthType')} ${code('XOAUTH2')}, and ${code('setOAuth')} as in PHPMailer’s example ${code('azure_xoauth2.phps')}.`,
        },
        ...sendOne(
          text`Run ${code('php exchange-mail.php')} and your own address.`,
          text`It says “Sent.” and the message arrives in your inbox: you are done.`,
        ),
      ],
      files: ['phpmailer', 'powershell'],
      sources: ['phpmailer-azure', 'greew-azure', 'ms-oauth-imap-pop-smtp', 'ms-client-submission'],
    },
  ],
  approval: 'admin',
  next: text`The program sends without asking anybody. It stops when the secret expires, or when the sign-in is withdrawn; then fetch a new refresh token.`,
  trouble: [
    smtpOff,
    {
      see: text`“SMTP Error: Could not authenticate”`,
      who: 'you',
      fix: text`Set ${code('SMTPDebug')} to ${code('SMTP::DEBUG_SERVER')} and read what the server says. If it worked for months, the secret may have expired. ${code('userName')} has to be the account that signed in.`,
    },
    {
      see: text`The page shows no refresh token`,
      who: 'you',
      fix: text`The permission ${code('offline_access')} is missing, or you had agreed before. Withdraw your consent to the application, and run the page once more.`,
    },
    {
      see: text`${code('AADSTS50011')}`,
      who: 'admin',
      fix: text`The address of the page is not the one in the registration. Both have to be the same to the letter, with https.`,
    },
    foreignSender,
  ],
  gotchas: [
    text`A plain ${code('Username')} and ${code('Password')} work only while your organisation still lets a password send.`,
    text`The ready provider asks the worldwide sign-in. In another cloud, give it the sign-in address of that cloud as its third argument, and the scope of that cloud.`,
    text`WordPress uses PHPMailer inside. There, take a mail plug-in instead of changing code.`,
  ],
  checked: '2026-11-23',
}
