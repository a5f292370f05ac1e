import type { Server } from '#content/clouds.ts'
import { fileTitles } from '#content/file-titles.ts'
import { code, text } from '#content/text.ts'
import { tokenAudience } from '#content/token-facts.ts'
import { aboutFile } from '#generate/about-file.ts'
import type { FileFormat, MailboxSetup } from '#generate/file-format.ts'
import { emailOf, toReplace, userOf } from '#generate/placeholder.ts'
import { hashComment } from '#lib/quote-comment.ts'
import { asciiOnly, emailproxySection } from '#lib/quote-emailproxy.ts'
import { APPLICATION_ID, oauthAddress, toFillIn } from './entra.ts'

/** The configuration of email-oauth2-proxy, as its sample of April 2026 has it. */
export const emailproxyConfig: FileFormat = {
  id: 'emailproxy-config',
  ...fileTitles['emailproxy-config'],
  name: () => 'emailproxy.config',
  mediaType: 'application/octet-stream',
  where: text`Save it as ${code('emailproxy.config')} in the folder from which you start the proxy, or name it with ${code('--config-file')}. Put the application id that your admin gave you in place of ${code(APPLICATION_ID)}. If you have that file already, add only the sections it lacks.`,
  undo: text`Stop the proxy and delete the section of your account, or the whole file. Your tokens are in it, so they go as well.`,
  write,
}

function write(setup: MailboxSetup): string {
  const { imap, pop, smtp } = setup.cloud.servers
  const names =
    setup.mailbox === 'shared' && !onlySends(setup) ? [emailOf(setup), userOf(setup)] : [userOf(setup)]
  const { confidence, note } = tokenAudience[setup.cloud.id]
  return [
    ...[
      ...aboutFile(setup, emailproxyConfig),
      ...toReplace(setup),
      ...toFillIn(setup),
      'The proxy writes its tokens into this file, encrypted, and drops these comments when it does.',
      ...(confidence === 'sure'
        ? []
        : [`What the permissions of this cloud begin with was read second-hand. ${note ?? ''}`]),
      ...(names.every((name) => /^\p{ASCII}*$/u.test(name))
        ? []
        : [
            'On Windows, start the proxy with "python -X utf8 -m emailproxy": your address has letters of another script.',
          ]),
    ].map((paragraph) => hashComment(asciiOnly(paragraph).trim())),
    '',
    '# Your programs connect to these ports without encryption, and nobody from outside can: local_address.',
    ...(onlySends(setup) ? [] : server('IMAP-1993', imap)),
    ...(speaksPop(setup) ? server('POP-1995', pop) : []),
    ...server('SMTP-1587', smtp),
    '# The name in brackets is the user name that your program sends, letter by letter. Make up a password for it.',
    ...[...new Set(names)].flatMap((name) => account(name, setup)),
  ].join('\n')
}

const server = (section: string, { host, port, encryption }: Server): readonly string[] => [
  `[${section}]`,
  `server_address = ${host.value}`,
  `server_port = ${port.value}`,
  ...(encryption === 'STARTTLS' ? ['server_starttls = True'] : []),
  // The default is every interface of the machine.
  'local_address = 127.0.0.1',
  '',
]

// No secret: a public client has none. PKCE takes its place.
const account = (name: string, setup: MailboxSetup): readonly string[] => [
  emailproxySection(name),
  `permission_url = ${oauthAddress(setup, 'authorize')}`,
  `token_url = ${oauthAddress(setup, 'token')}`,
  `oauth2_scope = ${scopesOf(setup).join(' ')}`,
  'redirect_uri = http://localhost',
  `client_id = ${APPLICATION_ID}`,
  'use_pkce = True',
  '',
]

/** A permission that a cloud does not know spoils the whole sign-in, and for POP in China we found none. */
const speaksPop = (setup: MailboxSetup): boolean => !onlySends(setup) && setup.cloud.id !== 'china'

/** Then it asks for no more than the registration has: for a permission that it lacks, Microsoft wants an admin. */
const onlySends = ({ way }: MailboxSetup): boolean => way?.way === 'send'

const scopesOf = (setup: MailboxSetup): readonly string[] => [
  ...[
    ...(onlySends(setup) ? [] : ['IMAP.AccessAsUser.All']),
    ...(speaksPop(setup) ? ['POP.AccessAsUser.All'] : []),
    'SMTP.Send',
  ].map((permission) => `${tokenAudience[setup.cloud.id].value}/${permission}`),
  'offline_access',
]
