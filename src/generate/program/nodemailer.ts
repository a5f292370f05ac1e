import { fileTitles } from '#content/file-titles.ts'
import { code, text } from '#content/text.ts'
import { aboutFile } from '#generate/about-file.ts'
import type { FileFormat, MailboxSetup } from '#generate/file-format.ts'
import { emailOf } from '#generate/placeholder.ts'
import { quoteJs } from '#lib/quote-js.ts'
import { slashComment } from '#lib/quote-line-comment.ts'
import { addressToReplace, appScope, smtpApplicationWords } from './entra-values.ts'

/** A transport of Nodemailer that fetches its own tokens, as a module of Node.js. */
export const nodemailer: FileFormat = {
  id: 'nodemailer',
  ...fileTitles.nodemailer,
  name: () => 'exchange-mail.mjs',
  mediaType: 'application/octet-stream',
  where: text`Save it in your program and run ${code('npm install nodemailer @azure/msal-node')} there. Your code imports ${code('transport')} from it. To try it, run ${code('node exchange-mail.mjs')} and your own address.`,
  undo: text`Delete the file, and take out the lines that import it.`,
  write,
}

const CERTIFICATE =
  'give the application clientCertificate with thumbprintSha256 and privateKey in place of clientSecret.'

function write(setup: MailboxSetup): string {
  const { smtp } = setup.cloud.servers
  const about = [
    ...aboutFile(setup, nodemailer),
    ...smtpApplicationWords(setup, CERTIFICATE),
    ...addressToReplace(setup),
  ]
  return `${about.map(slashComment).join('\n')}

import { fileURLToPath } from 'node:url'
import { ConfidentialClientApplication } from '@azure/msal-node'
import nodemailer from 'nodemailer'

const MAILBOX = ${quoteJs(emailOf(setup))}
const SENDER_NAME = ${quoteJs(setup.name ?? '')}
const SMTP_HOST = ${quoteJs(smtp.host.value)}
const SMTP_PORT = ${smtp.port.value}
const SIGN_IN_HOST = ${quoteJs(setup.cloud.signInHost.value)}
const SCOPE = ${quoteJs(appScope(setup.cloud))}

let application

// Called by Nodemailer. MSAL keeps a token for as long as it is good.
async function provideToken(user, renew, done) {
  try {
    application ??= new ConfidentialClientApplication({
      auth: {
        clientId: fromEnvironment('ENTRA_CLIENT_ID'),
        authority: \`https://\${SIGN_IN_HOST}/\${fromEnvironment('ENTRA_TENANT_ID')}\`,
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
  if (!value) throw new Error(\`\${name} is not set\`)
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
`
}
