import type { Cloud, Encryption, Server } from '#content/clouds.ts'
import { xmlElement } from '#lib/quote-autoconfig.ts'
import { xmlComment } from '#lib/xml.ts'

/** The words of the format for how a connection is protected; Thunderbird refuses a file that says `TLS`. */
const SOCKET_TYPES: Record<Encryption, string> = { 'SSL/TLS': 'SSL', STARTTLS: 'STARTTLS' }

/**
 * The configuration of a domain in version 1.1 of the format, which every reader knows. Of the person it
 * holds nothing: Thunderbird puts the address in place of `%EMAILADDRESS%`.
 */
export function autoconfigXml(domain: string, cloud: Cloud, about: string): string {
  const { imap, pop, smtp } = cloud.servers
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    xmlComment(`\n${about}\n`),
    '<clientConfig version="1.1">',
    `  <emailProvider id="${domain}">`,
    `    ${xmlElement('domain', domain)}`,
    `    ${xmlElement('displayName', `Microsoft 365 (${domain})`)}`,
    `    ${xmlElement('displayShortName', domain)}`,
    '    <incomingServer type="imap">',
    ...server(imap),
    '    </incomingServer>',
    '    <incomingServer type="pop3">',
    ...server(pop),
    '      <pop3>',
    `        ${xmlElement('leaveMessagesOnServer', 'true')}`,
    '      </pop3>',
    '    </incomingServer>',
    '    <outgoingServer type="smtp">',
    ...server(smtp),
    '    </outgoingServer>',
    '  </emailProvider>',
    ...oauth(cloud),
    '</clientConfig>',
    '',
  ].join('\n')
}

const server = ({ host, port, encryption }: Server): string[] =>
  [
    xmlElement('hostname', host.value),
    xmlElement('port', String(port.value)),
    xmlElement('socketType', SOCKET_TYPES[encryption]),
    xmlElement('authentication', 'OAuth2'),
    xmlElement('username', '%EMAILADDRESS%'),
  ].map((line) => `      ${line}`)

/** As in Mozilla’s own entry for Microsoft 365 (thunderbird/autoconfig, ispdb/office365.com.xml). */
function oauth({ signInHost, servers }: Cloud): string[] {
  const resource = `https://${servers.imap.host.value}/`
  const scopes = ['IMAP.AccessAsUser.All', 'POP.AccessAsUser.All', 'SMTP.Send'].map(
    (scope) => `${resource}${scope}`,
  )
  const authority = `https://${signInHost.value}/common/oauth2/v2.0`
  return [
    xmlComment('Thunderbird does not read this part: it knows Microsoft by the names of the servers.'),
    '<oAuth2>',
    `  ${xmlElement('issuer', signInHost.value)}`,
    `  ${xmlElement('scope', [...scopes, 'offline_access'].join(' '))}`,
    `  ${xmlElement('authURL', `${authority}/authorize`)}`,
    `  ${xmlElement('tokenURL', `${authority}/token`)}`,
    '</oAuth2>',
  ].map((line) => `  ${line}`)
}
