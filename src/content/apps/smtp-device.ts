import type { App } from '#content/app.ts'
import { smtpOff } from '#content/common-trouble.ts'
import { code, control, link, slot, text } from '#content/text.ts'

export const app: App = {
  id: 'smtp-device',
  name: 'Printer, scanner or program with a password',
  about: text`Anything that sends mail by itself and has a form with server, port, user and password.`,
  ways: [
    {
      way: 'send',
      works: true,
      signIn: 'password',
      why: text`It is all that such a form can do. It works only while your organisation still lets a password send, so plan its successor now.`,
      needs: text`TLS 1.2 in the device or program.`,
      steps: [
        {
          who: 'you',
          title: text`Look for a sign-in without a password`,
          text: text`Update the device or program first. If its mail settings then offer OAuth 2.0 or a Microsoft sign-in, use that instead of these steps.`,
          note: text`Newer printers of several makers can do it, and some storage boxes and web programs.`,
        },
        {
          who: 'admin',
          title: text`A password is allowed for this account`,
          text: text`Security defaults, an authentication policy or Conditional Access can refuse the password although ${control('Authenticated SMTP')} is ticked. Your admin checks all three.`,
          note: text`${link('/authenticated-smtp/', 'What can still refuse')}. Switching security defaults off for one printer is not worth it.`,
        },
        {
          who: 'admin',
          mailbox: 'shared',
          title: text`An account may send for the shared mailbox`,
          text: text`A shared mailbox has no password. Your admin names an account with a mailbox of its own and gives it Send As on ${slot('email')}.`,
        },
        {
          who: 'you',
          title: text`Open the mail settings of the device`,
          text: text`Open the web page of the device, or its panel, as its administrator. Look for SMTP, E-mail, Scan to e-mail or Notifications.`,
        },
        {
          who: 'you',
          title: text`Type server and port`,
          text: text`Server: ${slot('smtp.host')}. Port: ${slot('smtp.port')}.`,
          note: text`Not 465: Microsoft does not answer there. Not 25: many networks block it. A name, never an IP address.`,
        },
        {
          who: 'you',
          title: text`Choose the encryption`,
          text: text`Choose ${slot('smtp.encryption')}. Some forms call it TLS. Do not choose SSL. Use TLS 1.2 or newer.`,
        },
        {
          who: 'you',
          mailbox: 'own',
          title: text`Type user and password`,
          text: text`Switch authentication on. User: ${slot('user')}, in full. Password: the one of this account. If the form asks for a method, choose LOGIN, not PLAIN.`,
          note: text`Type the password into the device only, never into this page or a message.`,
        },
        {
          who: 'you',
          mailbox: 'shared',
          title: text`Type user and password`,
          text: text`Switch authentication on. User and password belong to the account your admin named, not to the shared mailbox. If the form asks for a method, choose LOGIN, not PLAIN.`,
          note: text`Type the password into the device only, never into this page or a message.`,
        },
        {
          who: 'you',
          mailbox: 'own',
          title: text`Set the sender`,
          text: text`Sender or From: ${slot('email')}. It has to be the mailbox that signs in.`,
          note: text`For another sender, your admin gives the account Send As on it.`,
        },
        {
          who: 'you',
          mailbox: 'shared',
          title: text`Set the sender`,
          text: text`Sender or From: ${slot('email')}.`,
        },
        {
          who: 'you',
          title: text`Plan what comes after the password`,
          text: text`Microsoft’s default for these passwords is off from the end of December 2026. What can follow: OAuth 2.0 in the device; High Volume Email or Direct Send for mail inside the organisation; a connector or a relay for mail to the outside.`,
          note: text`Your admin sets most of these up. Agree now who decides, and by when.`,
        },
        {
          who: 'you',
          title: text`Send a message to yourself`,
          text: text`Save, then let the device send: a test mail if it has a button for it, else a scan to your own address.`,
          note: text`The message arrives in your inbox, and the device reports no error: you are done for now.`,
        },
      ],
      files: ['powershell'],
      retirements: ['basic-smtp'],
      sources: [
        'ms-client-submission',
        'ms-devices',
        'ms-smtp-timeline',
        'ms-security-defaults',
        'zerosmtp-printers',
      ],
    },
    {
      way: 'imap',
      works: false,
      because: text`Reading mail with a password ended in 2022, and nobody can switch it on again. A device or program that fetches mail needs OAuth2.`,
      instead: { app: 'other-app', way: 'imap' },
      sources: ['ms-basic-deprecation'],
    },
    {
      way: 'pop',
      works: false,
      because: text`Fetching mail with a password ended in 2022, and nobody can switch it on again. A device or program that fetches mail needs OAuth2.`,
      instead: { app: 'other-app', way: 'pop' },
      sources: ['ms-basic-deprecation'],
    },
  ],
  next: text`The device sends without asking anything, and each message has a copy in Sent Items of the account. It stops when the password changes or expires, and when passwords for SMTP end.`,
  trouble: [
    smtpOff,
    {
      see: text`${code('535 5.7.139')} … “basic authentication is disabled” or “security defaults policy”`,
      who: 'admin',
      fix: text`Your organisation refuses passwords here, whatever box is ticked. Your admin allows this one account by a policy, if the rules permit it. With security defaults there are no exceptions: choose another way to send.`,
    },
    {
      see: text`${code('535 5.7.139')} … “the user credentials were incorrect”, or ${code('535 5.7.3')}`,
      who: 'you',
      fix: text`Sign in to Outlook on the web with the same name and password. If that fails, the password is wrong or expired. The name is the full sign-in name, which can differ from the address.`,
    },
    {
      see: text`${code('504 5.7.4 Unrecognized authentication type')}`,
      who: 'you',
      fix: text`The device tries PLAIN or another method that Microsoft does not offer. Choose LOGIN in its form. If there is no such choice, it cannot use this server.`,
    },
    {
      see: text`“wrong version number”, or ${code('421 4.7.66')}`,
      who: 'you',
      fix: text`The encryption does not fit. Choose ${slot('smtp.encryption')} with port ${slot('smtp.port')}, not SSL. With ${code('421 4.7.66')}, the TLS of the device is too old: update it.`,
    },
    {
      see: text`${code('5.7.60')} or ${code('SendAsDenied')}`,
      who: 'you',
      fix: text`The sender in the form is not the mailbox that signs in. Set it to the same address, or ask your admin for Send As.`,
    },
  ],
  gotchas: [
    text`From the end of December 2026 these passwords are off until an admin switches them on again. Microsoft had not said how when we checked, and will name the last day in the second half of 2027. Do not build on it.`,
    text`If the device only writes to people in your organisation, High Volume Email and Direct Send are made for that. Neither sends to the outside. The first is paid by use, and an organisation may have closed the second.`,
    text`If it also writes to the outside: a connector for a fixed address or a certificate, or a small relay on your network that signs in with OAuth2. Both are set up by an admin.`,
    text`Expect ${code('550 5.7.30 Basic authentication is not supported for Client Submission')} when passwords are gone for good.`,
    text`One account may send 30 messages a minute and reach 10,000 recipients a day.`,
  ],
  checked: '2026-11-23',
}
