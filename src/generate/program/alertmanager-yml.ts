import { fileTitles } from '#content/file-titles.ts'
import { localRelay } from '#content/local-relay.ts'
import { RELAY_PASSWORD_FILE } from '#content/relay-password.ts'
import { code, text } from '#content/text.ts'
import { aboutFile } from '#generate/about-file.ts'
import type { FileFormat, MailboxSetup } from '#generate/file-format.ts'
import { emailOf, toReplace, userOf } from '#generate/placeholder.ts'
import { mailAddress } from '#lib/mail-address.ts'
import { hashComment } from '#lib/quote-comment.ts'
import { quoteGoTemplate } from '#lib/quote-go-template.ts'
import { quoteYaml } from '#lib/quote-yaml.ts'
import { relayWords } from './relay-words.ts'

/** Alerts by mail through a relay (prometheus/alertmanager, docs/configuration.md). */
export const alertmanagerYml: FileFormat = {
  id: 'alertmanager-yml',
  ...fileTitles['alertmanager-yml'],
  name: () => 'alertmanager.yml',
  mediaType: 'application/octet-stream',
  where: text`Merge it into your ${code('alertmanager.yml')}: the part ${code('global')} as it is, the receiver among yours. Check it with ${code('amtool check-config')}, then reload Alertmanager.`,
  undo: text`Take the lines out again, put back what was there before, and reload Alertmanager.`,
  write,
}

/**
 * Alertmanager encodes a whole header as soon as one letter in it is not ASCII, the address with it
 * (notify/email/email.go): such a name is left out.
 */
const mailboxOf = ({ name, ...setup }: MailboxSetup): string =>
  name === undefined || !/^[\x20-\x7e]+$/u.test(name + emailOf(setup))
    ? emailOf(setup)
    : mailAddress(name, emailOf(setup))

function write(setup: MailboxSetup): string {
  // Sender and recipient are templates; the user is not.
  const address = quoteYaml(quoteGoTemplate(emailOf(setup)))
  const sender = quoteYaml(quoteGoTemplate(mailboxOf(setup)))
  return [
    ...[
      ...aboutFile(setup, alertmanagerYml),
      ...relayWords('Alertmanager', 'prometheus'),
      ...toReplace(setup),
    ].map(hashComment),
    '',
    'global:',
    `  smtp_smarthost: "${localRelay.host}:${localRelay.port}"`,
    '  # Not encrypted: it stays on this machine. Go allows that for no other host.',
    '  smtp_require_tls: false',
    `  smtp_auth_username: ${quoteYaml(userOf(setup))}`,
    `  smtp_auth_password_file: ${quoteYaml(RELAY_PASSWORD_FILE)}`,
    '  # Microsoft refuses other senders.',
    `  smtp_from: ${sender}`,
    '',
    'route:',
    '  receiver: "mail"',
    '',
    'receivers:',
    '  - name: "mail"',
    '    email_configs:',
    '      # Who gets the alerts. To try it, yourself.',
    `      - to: ${address}`,
    '',
  ].join('\n')
}
