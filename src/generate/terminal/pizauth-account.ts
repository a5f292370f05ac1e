import { scopesOf, type Permission } from '#content/token-facts.ts'
import type { MailboxSetup } from '#generate/file-format.ts'
import { userOf } from '#generate/placeholder.ts'
import { APPLICATION_ID } from '#content/entra-placeholders.ts'
import { oauthAddress } from '#generate/relay/entra.ts'
import { quotePizauth } from '#lib/quote-pizauth.ts'

/**
 * The block of an account in pizauth.conf, line by line (pizauth.conf(5)). `pizauth show` takes its name, so
 * that has to be the one which the command names. No secret: a public client has none.
 */
export const pizauthAccount = (
  setup: MailboxSetup,
  permissions: readonly Permission[],
): readonly string[] => [
  `account ${quotePizauth(userOf(setup))} {`,
  `  auth_uri = ${quotePizauth(oauthAddress(setup, 'authorize'))};`,
  `  token_uri = ${quotePizauth(oauthAddress(setup, 'token'))};`,
  `  client_id = ${quotePizauth(APPLICATION_ID)};`,
  `  scopes = [`,
  ...scopesOf(setup.cloud.id, permissions).map(
    (scope, at, all) => `    ${quotePizauth(scope)}${at === all.length - 1 ? '' : ','}`,
  ),
  `  ];`,
  `  auth_uri_fields = { "login_hint": ${quotePizauth(userOf(setup))} };`,
  `}`,
]
