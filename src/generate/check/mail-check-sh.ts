import { CHECKED } from '#content/checked.ts'
import { CHECK_BLOCK, checkedProtocols, type CheckedProtocol } from '#content/check-block.ts'
import { fileTitles } from '#content/file-titles.ts'
import { code, text } from '#content/text.ts'
import type { FileFormat, MailboxSetup } from '#generate/file-format.ts'
import { hashComment } from '#lib/quote-comment.ts'
import { quoteShell } from '#lib/quote-shell.ts'
import { aboutCheck, namesToCheck } from './about-check.ts'
import { shServer } from './sh-server.ts'
import { shTools } from './sh-tools.ts'

/** Looks from a Mac or Linux machine at the servers of a cloud. There is no person in it. */
export const mailCheckSh: FileFormat = {
  id: 'mail-check-sh',
  ...fileTitles['mail-check-sh'],
  name: () => 'mail-check.sh',
  // Chromium adds .txt to a script of type text/plain.
  mediaType: 'application/octet-stream',
  where: text`Save it on the computer on which mail does not work, open a terminal in that folder and run ${code('sh mail-check.sh')}. It needs openssl, changes nothing and takes up to two minutes. Copy what it prints.`,
  undo: text`Delete the file. It leaves nothing behind.`,
  write,
}

/** What a server is asked for. None of it signs in. */
const LINES: Readonly<Record<CheckedProtocol, string>> = {
  smtp: String.raw`EHLO check.invalid\nQUIT\n`,
  imap: String.raw`a CAPABILITY\nb LOGOUT\n`,
  pop: String.raw`CAPA\nQUIT\n`,
}

function write(setup: MailboxSetup): string {
  const { cloud } = setup
  const servers = checkedProtocols.map((protocol) => {
    const { host, port } = cloud.servers[protocol]
    return `server ${protocol} ${quoteShell(host.value)} ${port.value} '${LINES[protocol]}'`
  })
  return `#!/bin/sh
${aboutCheck(setup, mailCheckSh).map(hashComment).join('\n')}

${shTools}

${shServer}

if ! have openssl; then
  echo 'There is no openssl here: only the names can be checked.' >&2
fi
echo '${CHECK_BLOCK.start} ${CHECK_BLOCK.version}'
echo 'script sh ${CHECKED}'
echo 'cloud ${cloud.id}'
echo "with $(openssl version 2>/dev/null | plain)"
${namesToCheck(cloud)
  .map((host) => `name ${quoteShell(host)}`)
  .join('\n')}
${servers.join('\n')}
echo '${CHECK_BLOCK.end}'
echo 'Copy everything from exchange-online-check to end.' >&2
`
}
