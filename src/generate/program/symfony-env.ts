import { fileTitles } from '#content/file-titles.ts'
import { APPLICATION_ID, TENANT_ID } from '#content/entra-placeholders.ts'
import { graphHosts } from '#content/graph-hosts.ts'
import { code, text } from '#content/text.ts'
import { aboutUse } from '#generate/about-file.ts'
import type { FileFormat, MailboxSetup } from '#generate/file-format.ts'
import { emailOf } from '#generate/placeholder.ts'
import { hashComment } from '#lib/quote-comment.ts'
import { quoteEnv } from '#lib/quote-env.ts'
import { addressToReplace, graphApplicationWords } from './entra-values.ts'

/** Lines for the `.env` of Symfony and of Laravel: sending through Microsoft Graph. */
export const symfonyEnv: FileFormat = {
  id: 'symfony-env',
  ...fileTitles['symfony-env'],
  // Without its dot: browsers drop one that leads a name.
  name: () => 'mailer.env',
  mediaType: 'application/octet-stream',
  where: text`Add its lines to ${code('.env.local')} of your Symfony project, or to ${code('.env')} of your Laravel project, in place of mail settings that stand there. What else to do, the file says at its start.`,
  undo: text`Take the lines out again, and put back what ${code('MAILER_DSN')} or ${code('MAIL_MAILER')} was before.`,
  write,
}

const SYMFONY = [
  'Symfony 7.4 or newer: run composer require symfony/microsoft-graph-mailer. In config/packages/mailer.yaml the value of dsn has to be %env(resolve:MAILER_DSN)%, with resolve: Symfony then puts the three values into it.',
  'The secret has its own place: run php bin/console secrets:set GRAPH_CLIENT_SECRET, or set that variable where the web server starts. It stops being good on a day: note it.',
]

/** laravel.com/docs/mail, “Additional Symfony Transports”: the shape is documented, this bridge in it was not tried. */
const LARAVEL = [
  'Laravel: install the same package, and symfony/http-client. In a service provider, call Mail::extend with the name graph and a function that returns (new MicrosoftGraphTransportFactory(null, HttpClient::create()))->create(new Dsn(…)): scheme, host, application id, secret, no port, and the options from MAILER_DSN below. We have not seen this tried.',
]

// The names of scheme and options: symfony/symfony 7.4, Bridge/MicrosoftGraph/README.md.
function write(setup: MailboxSetup): string {
  const email = emailOf(setup)
  const about = [
    ...aboutUse(setup, symfonyEnv),
    ...graphApplicationWords,
    ...SYMFONY,
    ...LARAVEL,
    ...addressToReplace(setup),
  ]
  const worldwide = setup.cloud.id === 'worldwide'
  const host = worldwide ? 'default' : graphHosts[setup.cloud.id].value
  const signIn = worldwide ? '' : `&authEndpoint=${setup.cloud.signInHost.value}`
  return [
    ...about.map(hashComment),
    '',
    `GRAPH_TENANT_ID=${quoteEnv(TENANT_ID)}`,
    `GRAPH_CLIENT_ID=${quoteEnv(APPLICATION_ID)}`,
    `MAILER_DSN=${quoteEnv(`microsoftgraph+api://%env(GRAPH_CLIENT_ID)%:%env(urlencode:GRAPH_CLIENT_SECRET)%@${host}?tenantId=%env(GRAPH_TENANT_ID)%${signIn}`)}`,
    '',
    '# The sender has to be this mailbox. Laravel reads these names; in Symfony, use the address in your code',
    '# or as the sender of the envelope in config/packages/mailer.yaml.',
    `MAIL_MAILER=${quoteEnv('graph')}`,
    `MAIL_FROM_ADDRESS=${quoteEnv(email)}`,
    ...(setup.name === undefined ? [] : senderName(setup.name)),
    '',
  ].join('\n')
}

/** A name that no quoting carries through all readers is left out, and the file stays whole: Laravel has a default. */
function senderName(name: string): string[] {
  try {
    return [`MAIL_FROM_NAME=${quoteEnv(name)}`]
  } catch {
    return [
      '# MAIL_FROM_NAME is yours to set: your name has a sign in it that .env files do not all read alike.',
    ]
  }
}
