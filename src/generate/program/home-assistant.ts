import { fileTitles } from '#content/file-titles.ts'
import { localRelay } from '#content/local-relay.ts'
import { control, text } from '#content/text.ts'
import { aboutFile } from '#generate/about-file.ts'
import type { FileFormat, MailboxSetup } from '#generate/file-format.ts'
import { emailOf, toReplace, userOf } from '#generate/placeholder.ts'
import { hashComment } from '#lib/quote-comment.ts'
import { quoteYaml } from '#lib/quote-yaml.ts'
import { relayWords } from './relay-words.ts'

/** What to type: Home Assistant takes no file for this any more (home-assistant.io/integrations/smtp, “YAML configuration”). */
export const homeAssistant: FileFormat = {
  id: 'home-assistant',
  ...fileTitles['home-assistant'],
  name: () => 'home-assistant.txt',
  mediaType: 'application/octet-stream',
  where: text`Keep it, and copy from it. In Home Assistant open ${control('Settings')}, ${control('Devices & services')}, ${control('Add integration')}, look for SMTP, and type the values into the fields of these names.`,
  undo: text`In ${control('Devices & services')}, open SMTP and delete the entry.`,
  write,
}

const ABOUT = [
  'This is nothing to load: lines for SMTP in configuration.yaml are the old way. Type the values, without the quotation marks around them.',
  'Home Assistant OS has no place for the relay. Run it on another computer of your home then, and type the address of that computer in place of 127.0.0.1. Between the two nothing is encrypted.',
]

function write(setup: MailboxSetup): string {
  const address = quoteYaml(emailOf(setup))
  return [
    ...[
      ...aboutFile(setup, homeAssistant),
      ...ABOUT,
      ...relayWords('Home Assistant'),
      ...toReplace(setup),
    ].map(hashComment),
    '',
    `Mail server: ${quoteYaml(localRelay.host)}`,
    `Port: ${localRelay.port}`,
    'Security: "None"',
    `Login: ${quoteYaml(userOf(setup))}`,
    '# Password: the one that you made up for the relay.',
    `From address: ${address}`,
    `From name: ${quoteYaml(setup.name ?? 'Home Assistant')}`,
    '# Who gets the messages. To try it, yourself.',
    `To address: ${address}`,
    '',
  ].join('\n')
}
