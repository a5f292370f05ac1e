import type { App } from '#content/app.ts'
import { sendOne } from '#content/form-steps.ts'
import { code, control, slot, text } from '#content/text.ts'

export const app: App = {
  id: 'fluentsmtp',
  name: 'FluentSMTP',
  by: 'WPManageNinja; free, for WordPress',
  kind: 'program',
  devices: ['server'],
  words: [
    'fluent smtp',
    'fluentmail',
    'wordpress',
    'word press',
    'wp',
    'woocommerce',
    'contact form',
    'website',
    'graph',
    'plugin',
    'plug-in',
  ],
  about: text`A free plug-in with which WordPress sends through Microsoft 365.`,
  ways: [
    {
      way: 'send',
      works: true,
      signIn: 'oauth2',
      via: 'graph',
      why: text`It is free and sends through Microsoft Graph, so neither a password nor Authenticated SMTP is needed.`,
      needs: text`A WordPress site with https, and FluentSMTP 2.3 or newer.`,
      clouds: {
        only: ['worldwide'],
        otherwise: text`FluentSMTP asks Microsoft’s worldwide addresses for its sign-in and for sending. They cannot be changed.`,
        instead: { app: 'wp-mail-smtp', way: 'send' },
      },
      steps: [
        {
          who: 'admin',
          mailbox: 'shared',
          title: text`An account may send as that mailbox`,
          text: text`A shared mailbox cannot sign in. Your admin names an account and gives it Send As on ${slot('email')}.`,
        },
        {
          who: 'you',
          title: text`Add a connection`,
          text: text`In WordPress, install FluentSMTP and open it under ${control('Settings')}. Add a connection: ${control('From Email')} is ${slot('email')}, ${control('Connection Provider')} is ${control('Outlook or Office 365')}.`,
        },
        {
          who: 'you',
          title: text`Copy the address to return to`,
          text: text`It stands under ${control('App Callback URL')}. Send it to your admin for the next step.`,
        },
        {
          who: 'admin',
          title: text`You get an application of your own`,
          text: text`In Entra: ${control('App registrations')}, ${control('New registration')}, platform ${control('Web')} with that address. Microsoft Graph, delegated: ${code('Mail.Send')}, ${code('Mail.Send.Shared')}, ${code('Mail.ReadWrite')}, ${code('User.Read')}, ${code('offline_access')}. Grant admin consent. Then a client secret.`,
          note: text`${code('Mail.ReadWrite')} is what people may not allow themselves. The plug-in asks for it.`,
        },
        {
          who: 'you',
          title: text`Enter the three values`,
          text: text`${control('Application Client ID')}, ${control('Application Client Secret')} and ${control('Directory (tenant) ID')}.`,
          note: text`The first two can stand in ${code('wp-config.php')} instead of the database: your guide has a file for that, ${code('wp-config-fluentsmtp.php')}.`,
        },
        {
          who: 'you',
          mailbox: 'own',
          title: text`Sign in once`,
          text: text`Select ${control('Authenticate with Office365 & Get Access Token')}, sign in as ${slot('user')}, and agree.`,
        },
        {
          who: 'you',
          mailbox: 'shared',
          title: text`Sign in once`,
          text: text`Select ${control('Authenticate with Office365 & Get Access Token')}, and sign in with the account your admin named.`,
        },
        {
          who: 'you',
          title: text`Bring the token back`,
          text: text`Copy the text that appears into ${control('Access Token')} and save the connection.`,
        },
        ...sendOne(
          text`Open ${control('Email Test')}, type your own address under ${control('Send To')}, and select ${control('Send Test Email')}.`,
        ),
      ],
      files: ['fluentsmtp-config'],
      sources: ['fluentsmtp-source', 'ms-app-consent'],
    },
  ],
  approval: 'admin',
  next: text`WordPress sends without asking anybody. It stops when the secret expires or the sign-in is withdrawn; then authenticate again in the same place.`,
  trouble: [
    {
      see: text`Microsoft’s page says ${control('Need admin approval')}`,
      who: 'admin',
      fix: text`Your admin grants consent in the registration, under ${control('API permissions')}. People may not allow ${code('Mail.ReadWrite')} themselves by Microsoft’s default.`,
    },
    {
      see: text`${code('AADSTS50011')}`,
      who: 'admin',
      fix: text`The address in the registration is not the ${control('App Callback URL')}. Copy it again. It changes when the site moves to another name or to https.`,
    },
    {
      see: text`${code('AADSTS50194')}`,
      who: 'you',
      fix: text`The registration is for one organisation, but the plug-in asks for all. Fill in ${control('Directory (tenant) ID')} and authenticate again. An older FluentSMTP has no such field: update it.`,
    },
    {
      see: text`The log says ${code('Unauthorized')}, or that the access token has expired`,
      who: 'you',
      fix: text`Authenticate again in the connection. If that fails with ${code('AADSTS7000222')}, the secret has expired: your admin makes a new one.`,
    },
  ],
  gotchas: [
    text`It needs no port and no Authenticated SMTP, which helps at hosting companies that block SMTP.`,
    text`Switch on what begins with ${control('Force From Email')}. Contact forms like to write in the name of the visitor, and Microsoft refuses that.`,
    text`The same plug-in also has plain SMTP with a password. Do not choose that one.`,
  ],
  checked: '2026-11-23',
}
