import type { App, WorkingWay } from '#content/app.ts'
import { sendTest, sharedRights, signIn } from '#content/common-steps.ts'
import { sendingOff, wrongAccount } from '#content/common-trouble.ts'
import { foldersAppear } from '#content/desktop-steps.ts'
import { code, control, slot, text } from '#content/text.ts'

const reading = (way: 'imap' | 'pop', protocol: 'IMAP' | 'POP'): WorkingWay => ({
  way,
  works: true,
  signIn: 'oauth2',
  needs: text`Claws Mail 4.0 or newer, for GCC High 4.3, and an application that your admin registers for you.`,
  clouds: {
    only: ['worldwide', 'gcc-high'],
    otherwise: text`Claws Mail knows Microsoft’s sign-in for the worldwide cloud and for GCC High only.`,
    instead: { app: 'outlook-web', way: 'exchange' },
  },
  steps: [
    sharedRights,
    {
      who: 'admin',
      title: text`You get a client id`,
      text: text`In Entra, your admin registers an application: accounts in any organisation, platform ${control('Mobile and desktop')}, redirect ${code('http://127.0.0.1:8888')}, public client flows on, delegated ${code('IMAP.AccessAsUser.All')}, ${code('POP.AccessAsUser.All')}, ${code('SMTP.Send')}, ${code('offline_access')}.`,
      note: text`Entra takes this redirect only in the manifest of the application. Claws Mail asks at the address for all organisations, so one for a single organisation fails.`,
    },
    {
      who: 'you',
      title: text`Make a new account`,
      text: text`Open ${control('Configuration')}, ${control('Create new account...')}. The window ${control('Preferences for new account')} opens; all steps up to the test happen in it.`,
    },
    {
      who: 'you',
      mailbox: 'own',
      title: text`Fill in ${control('Basic')}`,
      text: text`${control('Full name')} ${slot('name')}, ${control('Mail address')} ${slot('email')}, ${control('Protocol')} ${control(protocol)}, ${control('Server for receiving')} ${slot(`${way}.host`)}, ${control('SMTP server (send)')} ${slot('smtp.host')}, ${control('User ID')} ${slot('user')}. No password.`,
    },
    {
      who: 'you',
      mailbox: 'shared',
      title: text`Fill in ${control('Basic')}`,
      text: text`${control('Full name')} ${slot('name')}, ${control('Mail address')} and ${control('User ID')} ${slot('email')}, ${control('Protocol')} ${control(protocol)}, ${control('Server for receiving')} ${slot(`${way}.host`)}, ${control('SMTP server (send)')} ${slot('smtp.host')}. No password.`,
    },
    {
      who: 'you',
      mailbox: 'own',
      title: text`Choose OAuth2 twice`,
      text: text`On ${control('Receive')}, set ${control('Authentication method')} to OAuth2. On ${control('Send')}, tick ${control('SMTP Authentication (SMTP AUTH)')} and set ${control('Authentication method')} to OAuth2 as well.`,
    },
    {
      who: 'you',
      mailbox: 'shared',
      title: text`Choose OAuth2 twice`,
      text: text`On ${control('Receive')}, set ${control('Authentication method')} to OAuth2. On ${control('Send')}, tick ${control('SMTP Authentication (SMTP AUTH)')}, set ${control('Authentication method')} to OAuth2 as well, and type your own sign-in name as ${control('User ID')}.`,
    },
    {
      who: 'you',
      title: text`Set the encryption and the ports`,
      text: text`On ${control('TLS')}: ${control(protocol)} ${control('Use TLS')}; ${control('Send (SMTP)')} ${control('Use STARTTLS command to start encrypted session')}. On ${control('Advanced')}, tick and type ${control(`${protocol} port`)} ${slot(`${way}.port`)}, ${control('SMTP port')} ${slot('smtp.port')}.`,
    },
    {
      who: 'you',
      title: text`Ask for the sign-in`,
      text: text`On ${control('OAuth2')}, choose ${control('MS Exchange')} under ${control('Select OAuth2 Email Service Provider')}. Type the ${control('Client ID')}, leave ${control('Client secret')} empty, and select ${control('Open default browser with request')}.`,
      note: text`In GCC High, choose ${control('MS 365 GCC High')}. Not ${control('MS Outlook')}.`,
    },
    ...signIn,
    {
      who: 'you',
      title: text`Bring the answer back`,
      text: text`The browser shows “Authorisation complete”. If it does not, copy the whole address from the browser into ${control('Authorization code')} and select ${control('Authorize')}. Then confirm the window.`,
    },
    foldersAppear,
    ...sendTest,
  ],
  files: ['powershell'],
  retirements: ['basic-imap-pop'],
  sources: ['claws-source', 'ms-oauth-imap-pop-smtp', 'ms-redirect-uri'],
})

export const app: App = {
  id: 'claws-mail',
  name: 'Claws Mail',
  by: 'Free; light, with an application id of your own',
  kind: 'desktop',
  devices: ['linux', 'windows'],
  words: ['claws', 'clawsmail', 'claw mail', 'klaws', 'sylpheed'],
  about: text`A light and quick mail program for Linux and Windows. You bring the application id yourself.`,
  ways: [
    {
      ...reading('imap', 'IMAP'),
      why: text`Your folders stay on the server, so every device shows the same.`,
    },
    reading('pop', 'POP'),
    {
      way: 'exchange',
      works: false,
      because: text`Claws Mail has no Exchange accounts.`,
      instead: { app: 'claws-mail', way: 'imap' },
      sources: ['claws-source'],
    },
  ],
  approval: 'admin',
  next: text`New messages come in when Claws Mail checks for them. Now and then Microsoft asks you to sign in again: the page OAuth2 of the account does that.`,
  trouble: [
    {
      see: text`Microsoft’s page says ${control('Need admin approval')}`,
      who: 'admin',
      fix: text`Your admin grants consent for the application that was registered for you. People may not do that themselves in your organisation.`,
    },
    {
      see: text`Microsoft’s page refuses, with ${code('50011')}`,
      who: 'admin',
      fix: text`The redirect is missing. It has to read ${code('http://127.0.0.1:8888')} in the manifest of the application; ${code('localhost')} is not the same.`,
    },
    {
      see: text`Microsoft’s page refuses, with ${code('50194')} or ${code('7000218')}`,
      who: 'admin',
      fix: text`${code('50194')}: the application is for one organisation only; it has to allow accounts of any. ${code('7000218')}: public client flows are off, so Microsoft asks for a secret.`,
    },
    sendingOff,
    wrongAccount,
  ],
  gotchas: [
    text`Sending needs ${control('Authenticated SMTP')} for your mailbox. Receiving works without it.`,
    text`Claws Mail ships without an application id, and using the id of somebody else’s program is not a way out. If your admin will not register one, take Thunderbird.`,
  ],
  checked: '2026-11-23',
}
