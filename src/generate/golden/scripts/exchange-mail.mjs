// Nodemailer transport with OAuth2. Made by Exchange Online Setup with the facts of 23 November 2026
// for ԺՄ Ana 字 می‌خواهم 👩‍💻 (MUÑOZ.жанна.łôđ@пошта.example).
// Made with: https://setup.example.com/setup/guide/?cloud=china
// Where to put it: Save it in your program and run npm install nodemailer @azure/msal-node there. Your
// code imports transport from it. To try it, run node exchange-mail.mjs and your own address.
// How to undo it: Delete the file, and take out the lines that import it.
// There is no password in this file.
// Unconfirmed for China (21Vianet): that the server for SMTP is smtp.partner.outlook.cn. Many
// published configurations use this name; one source says partner.outlook.cn.
// Three values come from the environment and never stand here: ENTRA_TENANT_ID, ENTRA_CLIENT_ID and
// ENTRA_CLIENT_SECRET. They belong to an application that your admin registers in Entra.
// Where you can keep a file, a certificate is better than a secret: give the application
// clientCertificate with thumbprintSha256 and privateKey in place of clientSecret.
// The application needs what your guide says, no more: the permission SMTP.SendAsApp in Entra,
// New-ServicePrincipal in Exchange, and FullAccess and SendAs on this one mailbox. Better, in place of
// the permission and of both rights: the role “Application SMTP.SendAsApp” for this mailbox alone
// (RBAC for Applications). The permission is left out of the registration then.
// This is for China (21Vianet): the application is registered in the Entra of that cloud. The scope is
// likely right, but we have not seen it confirmed by Microsoft.

import { fileURLToPath } from 'node:url'
import { ConfidentialClientApplication } from '@azure/msal-node'
import nodemailer from 'nodemailer'

const MAILBOX = 'MUÑOZ.жанна.łôđ@пошта.example'
const SENDER_NAME = 'ԺՄ Ana 字 می‌خواهم 👩‍💻'
const SMTP_HOST = 'smtp.partner.outlook.cn'
const SMTP_PORT = 587
const SIGN_IN_HOST = 'login.partner.microsoftonline.cn'
const SCOPE = 'https://partner.outlook.cn/.default'

let application

// Called by Nodemailer. MSAL keeps a token for as long as it is good.
async function provideToken(user, renew, done) {
  try {
    application ??= new ConfidentialClientApplication({
      auth: {
        clientId: fromEnvironment('ENTRA_CLIENT_ID'),
        authority: `https://${SIGN_IN_HOST}/${fromEnvironment('ENTRA_TENANT_ID')}`,
        clientSecret: fromEnvironment('ENTRA_CLIENT_SECRET'),
      },
    })
    const token = await application.acquireTokenByClientCredential({ scopes: [SCOPE], skipCache: renew })
    done(null, token.accessToken, token.expiresOn?.getTime())
  } catch (error) {
    done(error)
  }
}

function fromEnvironment(name) {
  const value = process.env[name]
  if (!value) throw new Error(`${name} is not set`)
  return value
}

export const transport = nodemailer.createTransport(
  {
    host: SMTP_HOST,
    port: SMTP_PORT,
    // STARTTLS. Port 465 is none of Microsoft's.
    secure: false,
    requireTLS: true,
    auth: { type: 'OAuth2', user: MAILBOX, provisionCallback: provideToken },
  },
  { from: { name: SENDER_NAME, address: MAILBOX } },
)

// node exchange-mail.mjs you@example.com
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const sent = await transport.sendMail({ to: process.argv[2], subject: 'Test', text: 'It works.' })
  console.log(sent.response)
}
