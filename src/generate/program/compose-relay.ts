import { fileTitles } from '#content/file-titles.ts'
import type { Cloud } from '#content/clouds.ts'
import { APPLICATION_ID, TENANT_ID } from '#content/entra-placeholders.ts'
import { localRelay, RELAY_SECTION } from '#content/local-relay.ts'
import { code, text } from '#content/text.ts'
import { tokenAudience } from '#content/token-facts.ts'
import { aboutFile } from '#generate/about-file.ts'
import type { FileFormat, MailboxSetup } from '#generate/file-format.ts'
import { toReplace, userOf } from '#generate/placeholder.ts'
import { hashComment } from '#lib/quote-comment.ts'
import { quoteCompose } from '#lib/quote-compose.ts'
import { emailproxySection } from '#lib/quote-emailproxy.ts'

/** A relay in a container: email-oauth2-proxy, built from Debian, for programs that know only passwords. */
export const composeRelay: FileFormat = {
  id: 'compose-relay',
  ...fileTitles['compose-relay'],
  name: () => 'compose.relay.yaml',
  mediaType: 'application/octet-stream',
  where: text`Put your two values in, and run ${code('docker compose -f compose.relay.yaml up --build -d')} in its folder. When the first program sends, ${code('docker compose -f compose.relay.yaml logs')} shows an address and a code: sign in with them.`,
  undo: text`Run ${code('docker compose -f compose.relay.yaml down --volumes')} and delete the file. The token goes with it.`,
  caution: text`We could read this file, but not build the container from it. It needs Docker Compose 2.23.1 or newer.`,
  write,
}

// The newest when this was written. emailproxy is its name on PyPI.
const PACKAGE = 'emailproxy==2026.7.3'

const ABOUT = [
  'It needs Docker Compose 2.23.1 or newer; docker compose version shows yours.',
  'Your admin registers an application in Entra and gives you its id and the id of the tenant: put both in place of the words in capitals. It needs “Allow public client flows” and the delegated permission SMTP.Send, no more. There is no secret.',
  'The relay signs in as you, with a code that you type on Microsoft’s page. Its token lies in the volume, locked with the password that your programs give: one that you make up, and in all of them the same.',
  `Programs on this machine send to ${localRelay.host}, port ${localRelay.port}, without encryption. Only this machine reaches that port: do not publish it to a network. A container of the same project reaches it as mail-relay; programs in Go, such as Grafana and Alertmanager, give a password unencrypted to their own machine only, so they need network_mode: host.`,
]

function write(setup: MailboxSetup): string {
  const about = [...aboutFile(setup, composeRelay), ...ABOUT, ...cloudWords(setup.cloud), ...toReplace(setup)]
  const port = localRelay.port
  return `${about.map(hashComment).join('\n')}

services:
  mail-relay:
    build:
      # Everything is Debian's, but the proxy itself, which comes from PyPI in one fixed version.
      dockerfile_inline: |
        FROM debian:bookworm-slim
        RUN apt-get update \\
          && apt-get install -y --no-install-recommends \\
            ca-certificates python3-cryptography python3-jwt python3-pip python3-prompt-toolkit \\
          && rm -rf /var/lib/apt/lists/* \\
          && pip install --break-system-packages --no-cache-dir --no-deps ${PACKAGE} \\
          && install -d -o nobody -g nogroup /var/lib/mail-relay
        USER nobody
        WORKDIR /var/lib/mail-relay
        ENTRYPOINT ["emailproxy", "--no-gui", "--local-server-auth"]
    command: ["--config-file", "/etc/emailproxy.config", "--cache-store", "/var/lib/mail-relay/tokens"]
    configs:
      - source: emailproxy
        target: /etc/emailproxy.config
    volumes:
      - "mail-relay:/var/lib/mail-relay"
    ports:
      - "${localRelay.host}:${port}:${port}"
    restart: unless-stopped

configs:
  emailproxy:
    content: |
${configuration(setup)
  .map((line) => `      ${line}`.trimEnd())
  .join('\n')}

volumes:
  mail-relay:
`
}

/**
 * The sample of email-oauth2-proxy for the flow with a device code, for sending alone. In the container it has to
 * listen to the outside; the port above is what keeps it on this machine.
 */
function configuration(setup: MailboxSetup): string[] {
  const { servers, signInHost } = setup.cloud
  const endpoint = `https://${signInHost.value}/${TENANT_ID}/oauth2/v2.0`
  return [
    `[${RELAY_SECTION}]`,
    `server_address = ${servers.smtp.host.value}`,
    `server_port = ${servers.smtp.port.value}`,
    'server_starttls = True',
    'local_address = 0.0.0.0',
    '',
    quoteCompose(emailproxySection(userOf(setup))),
    `permission_url = ${endpoint}/devicecode`,
    `token_url = ${endpoint}/token`,
    `oauth2_scope = ${tokenAudience[setup.cloud.id].value}/SMTP.Send offline_access`,
    'oauth2_flow = device',
    `client_id = ${APPLICATION_ID}`,
  ]
}

function cloudWords({ id, name }: Cloud): readonly string[] {
  if (id === 'worldwide') return []
  const doubt =
    tokenAudience[id].confidence === 'unsure' ? 'the sources disagree' : 'nobody has confirmed it to us'
  return [
    `This is for ${name}: the application is registered in the Entra of that cloud. About oauth2_scope, ${doubt}.`,
  ]
}
