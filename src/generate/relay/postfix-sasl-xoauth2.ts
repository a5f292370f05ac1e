import { fileTitles } from '#content/file-titles.ts'
import { APPLICATION_ID } from '#content/entra-placeholders.ts'
import { code, text } from '#content/text.ts'
import type { FileFormat, MailboxSetup } from '#generate/file-format.ts'
import { oauthAddress } from './entra.ts'

/** The configuration of the plug-in: sasl-xoauth2.conf(5). JSON, which has no comments. */
export const postfixSaslXoauth2: FileFormat = {
  id: 'postfix-sasl-xoauth2',
  ...fileTitles['postfix-sasl-xoauth2'],
  name: () => 'sasl-xoauth2.conf',
  mediaType: 'application/json',
  where: text`Save it as ${code('/etc/sasl-xoauth2.conf')}. Put the application id that your admin gave you in place of ${code(APPLICATION_ID)}, and the domain of your organisation in place of ${code('YOUR-DOMAIN')} if that stands there. The empty secret stays: without the word, the plug-in refuses the file.`,
  undo: text`Delete ${code('/etc/sasl-xoauth2.conf')}, or put your own back.`,
  write,
}

function write(setup: MailboxSetup): string {
  const config = {
    client_id: APPLICATION_ID,
    client_secret: '',
    // Without it, the plug-in asks Google.
    token_endpoint: oauthAddress(setup, 'token'),
  }
  return `${JSON.stringify(config, undefined, 2)}\n`
}
