import { fileTitles } from '#content/file-titles.ts'
import { localRelay } from '#content/local-relay.ts'
import { code, text } from '#content/text.ts'
import { aboutFile } from '#generate/about-file.ts'
import type { FileFormat, MailboxSetup } from '#generate/file-format.ts'
import { toReplace } from '#generate/placeholder.ts'
import { hashComment } from '#lib/quote-comment.ts'
import { quoteFetchmail } from '#lib/quote-fetchmail.ts'
import { imapUserOf } from './imap-user.ts'
import { localName } from './local-names.ts'

/** The configuration of fetchmail 6.4, which has no OAuth2: email-oauth2-proxy on the same machine signs in. */
export const fetchmailrc: FileFormat = {
  id: 'fetchmailrc',
  ...fileTitles.fetchmailrc,
  name: () => 'fetchmailrc',
  mediaType: 'application/octet-stream',
  where: text`Save it as ${code('~/.fetchmailrc')} and run ${code('chmod 600 ~/.fetchmailrc')}. If you have that file already, add the entry that begins with ${code('poll')} to its end. The proxy has to run on the same machine.`,
  undo: text`Delete the entry from ${code('~/.fetchmailrc')}, or the whole file if there is nothing else in it. The mailbox keeps its mail.`,
  write,
}

function write(setup: MailboxSetup): string {
  // The own name of somebody who reads a shared mailbox stands in no line: the proxy signs in.
  const replace = setup.email === undefined ? toReplace(setup) : []
  return [
    ...[...aboutFile(setup, fetchmailrc), ...replace].map(hashComment),
    '',
    '# A sender is not told when your own machine cannot deliver.',
    'set no bouncemail',
    '',
    '# fetchmail 6 has no OAuth2. The proxy has: it fetches the token, and encrypts on the way to Microsoft.',
    `poll ${localName(setup)} via ${localRelay.host} protocol IMAP port ${localRelay.imapPort}`,
    '  auth password',
    '# The name of the section in emailproxy.config. fetchmail asks for a password when it starts: one that',
    `# you make up for the proxy, not your own. For a timer, put it into ~/.netrc, for the machine ${localRelay.host}.`,
    `  user ${quoteFetchmail(imapUserOf(setup))}`,
    '# Every message stays on the server.',
    '  keep',
    '# No encryption, on the way inside this computer only.',
    '  sslproto ""',
    '',
  ].join('\n')
}
