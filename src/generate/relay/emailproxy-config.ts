import type { Protocol, Server } from '#content/clouds.ts'
import { fileTitles } from '#content/file-titles.ts'
import { APPLICATION_ID } from '#content/entra-placeholders.ts'
import { localRelay, RELAY_SECTION } from '#content/local-relay.ts'
import { code, text } from '#content/text.ts'
import { scopesOf, tokenAudience, type Permission } from '#content/token-facts.ts'
import { aboutFile } from '#generate/about-file.ts'
import type { FileFormat, MailboxSetup } from '#generate/file-format.ts'
import { emailOf, toReplace, userOf } from '#generate/placeholder.ts'
import { hashComment } from '#lib/quote-comment.ts'
import { asciiOnly, emailproxySection } from '#lib/quote-emailproxy.ts'
import { oauthAddress, toFillIn } from './entra.ts'

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
  const { servers } = setup.cloud
  const protocols = protocolsOf(setup)
  const shared = setup.mailbox === 'shared'
  // Only reading goes by the name of a shared mailbox.
  const names = [
    ...(shared && protocols.some((each) => each !== 'smtp') ? [emailOf(setup)] : []),
    ...(!shared || protocols.includes('smtp') ? [userOf(setup)] : []),
  ]
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
    ...protocols.flatMap((each) => server(kinds[each].section, servers[each])),
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
  `local_address = ${localRelay.host}`,
  '',
]

// No secret: a public client has none. PKCE takes its place.
const account = (name: string, setup: MailboxSetup): readonly string[] => [
  emailproxySection(name),
  `permission_url = ${oauthAddress(setup, 'authorize')}`,
  `token_url = ${oauthAddress(setup, 'token')}`,
  `oauth2_scope = ${scopes(setup).join(' ')}`,
  'redirect_uri = http://localhost',
  `client_id = ${APPLICATION_ID}`,
  'use_pkce = True',
  '',
]

const kinds: Record<Protocol, { section: string; permission: Permission }> = {
  imap: { section: `IMAP-${localRelay.imapPort}`, permission: 'IMAP.AccessAsUser.All' },
  pop: { section: `POP-${localRelay.popPort}`, permission: 'POP.AccessAsUser.All' },
  smtp: { section: RELAY_SECTION, permission: 'SMTP.Send' },
}

/**
 * No more than the way needs, as the registration has it: for a permission that it lacks, Microsoft wants an
 * admin. Without a way it is all; but one that a cloud does not know spoils the whole sign-in, and for POP in
 * China we found none.
 */
function protocolsOf({ way, cloud }: MailboxSetup): readonly Protocol[] {
  if (way?.way === undefined) return cloud.id === 'china' ? ['imap', 'smtp'] : ['imap', 'pop', 'smtp']
  return [
    ...(way.way === 'imap' || way.way === 'pop' ? [way.way] : []),
    ...(way.receivesOnly === true ? [] : (['smtp'] as const)),
  ]
}

const scopes = (setup: MailboxSetup): readonly string[] =>
  scopesOf(
    setup.cloud.id,
    protocolsOf(setup).map((each) => kinds[each].permission),
  )
