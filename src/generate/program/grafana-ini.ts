import { fileTitles } from '#content/file-titles.ts'
import { localRelay } from '#content/local-relay.ts'
import { RELAY_PASSWORD_FILE } from '#content/relay-password.ts'
import { code, text } from '#content/text.ts'
import { aboutFile } from '#generate/about-file.ts'
import type { FileFormat, MailboxSetup } from '#generate/file-format.ts'
import { emailOf, toReplace, userOf } from '#generate/placeholder.ts'
import { hashComment } from '#lib/quote-comment.ts'
import { quoteGrafana } from '#lib/quote-grafana.ts'
import { relayWords } from './relay-words.ts'

/** The part of Grafana's configuration that sends mail, through a relay. */
export const grafanaIni: FileFormat = {
  id: 'grafana-ini',
  ...fileTitles['grafana-ini'],
  name: () => 'grafana.ini',
  mediaType: 'application/octet-stream',
  where: text`In your ${code('grafana.ini')} or ${code('custom.ini')}, put these lines in the place of the section ${code('[smtp]')}. Then restart Grafana.`,
  undo: text`Set ${code('enabled')} in the section ${code('[smtp]')} to ${code('false')}, and restart Grafana.`,
  write,
}

// `$__file{…}` is read by Grafana (its documentation, “Variable expansion”).
function write(setup: MailboxSetup): string {
  return [
    ...[...aboutFile(setup, grafanaIni), ...relayWords('Grafana', 'grafana'), ...toReplace(setup)].map(
      hashComment,
    ),
    '',
    '[smtp]',
    'enabled = true',
    `host = ${localRelay.host}:${localRelay.port}`,
    `user = ${quoteGrafana(userOf(setup))}`,
    `password = $__file{${RELAY_PASSWORD_FILE}}`,
    '# Not encrypted: it stays on this machine. The relay encrypts on its way to Microsoft.',
    'startTLS_policy = NoStartTLS',
    'skip_verify = false',
    '# Microsoft refuses other senders.',
    `from_address = ${quoteGrafana(emailOf(setup))}`,
    ...(setup.name === undefined ? [] : [senderName(setup.name)]),
    '',
  ].join('\n')
}

/** Without it Grafana sends as “Grafana” (its documentation, “from_name”): that serves where a name cannot be written. */
function senderName(name: string): string {
  try {
    return `from_name = ${quoteGrafana(name)}`
  } catch {
    return '# from_name is yours to set: your name has a sign in it that does not go into this file.'
  }
}
