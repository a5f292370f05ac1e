import { fileTitles } from '#content/file-titles.ts'
import { localRelay } from '#content/local-relay.ts'
import { RELAY_PASSWORD_FILE } from '#content/relay-password.ts'
import { code, text } from '#content/text.ts'
import { aboutFile } from '#generate/about-file.ts'
import type { FileFormat, MailboxSetup } from '#generate/file-format.ts'
import { emailOf, toReplace, userOf } from '#generate/placeholder.ts'
import { quoteCasc } from '#lib/quote-casc.ts'
import { hashComment } from '#lib/quote-comment.ts'
import { quoteYaml } from '#lib/quote-yaml.ts'
import { relayWords } from './relay-words.ts'

/**
 * Both mail plug-ins of Jenkins, as Configuration as Code. Keys: the tests of mailer-plugin and
 * email-ext-plugin (src/test/resources); reading a file: configuration-as-code-plugin, docs/features/secrets.adoc.
 */
export const jenkinsCasc: FileFormat = {
  id: 'jenkins-casc',
  ...fileTitles['jenkins-casc'],
  name: () => 'jenkins.yaml',
  mediaType: 'application/octet-stream',
  where: text`Merge it into your ${code('jenkins.yaml')}, or save it under another name in the folder that ${code('CASC_JENKINS_CONFIG')} names. Leave out ${code('mailer')} or ${code('email-ext')} if you do not have that plug-in. Then restart Jenkins.`,
  undo: text`Take the lines out again, put back what was there before, and restart Jenkins.`,
  write,
}

const PASSWORD = quoteYaml(`\${trim:\${readFile:${RELAY_PASSWORD_FILE}}}`)

function write(setup: MailboxSetup): string {
  const about = [...aboutFile(setup, jenkinsCasc), ...relayWords('Jenkins', 'jenkins'), ...toReplace(setup)]
  const user = quoteCasc(userOf(setup))
  const relay = [`smtpHost: ${quoteYaml(localRelay.host)}`, `smtpPort: "${localRelay.port}"`]
  const noTls = ['useSsl: false', 'useTls: false']
  return `${about.map(hashComment).join('\n')}

credentials:
  system:
    domainCredentials:
      - credentials:
          - usernamePassword:
              scope: GLOBAL
              id: "mail-relay"
              description: "The made-up password of the mail relay on this machine"
              username: ${user}
              password: ${PASSWORD}

unclassified:
  location:
    # Jenkins sends in this name. Microsoft refuses others.
    adminAddress: ${quoteCasc(emailOf(setup))}
  # The plug-in Mailer: “E-mail Notification”.
  mailer:
${[...relay, ...noTls, 'charset: "UTF-8"'].map(indent(4)).join('\n')}
    authentication:
      username: ${user}
      password: ${PASSWORD}
  # The plug-in Email Extension: “Extended E-mail Notification”.
  email-ext:
    mailAccount:
${[...relay, ...noTls, 'credentialsId: "mail-relay"'].map(indent(6)).join('\n')}
`
}

const indent = (width: number) => (line: string) => `${' '.repeat(width)}${line}`
