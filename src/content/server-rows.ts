import { clouds, type Cloud } from './clouds.ts'
import { autodiscover, spfInclude } from './dns-facts.ts'
import { row, type FactRow } from './fact-row.ts'
import { mailHosts, regionClouds } from './mail-hosts.ts'
import { tokenAudience } from './token-facts.ts'
import { protocolWords } from './ways.ts'

/** Servers, ports and addresses of one cloud. */
export const cloudRows = (cloud: Cloud): FactRow[] => [
  ...(['smtp', 'imap', 'pop'] as const).flatMap((protocol) => {
    const { host, port, encryption } = cloud.servers[protocol]
    const { name } = protocolWords[protocol]
    return [row(`${name} server`, host), row(`${name} port, with ${encryption}`, port)]
  }),
  row('Sign-in page', cloud.signInHost),
  row('Permissions of tokens begin with', tokenAudience[cloud.id]),
  row('Admin center', cloud.adminCenter),
  row('Outlook on the web', cloud.webMail),
  row('Name of the environment in Exchange PowerShell', cloud.exchangeEnvironment),
  row('DNS: where autodiscover points', autodiscover[cloud.id]),
  row('DNS: what the SPF record includes', spfInclude[cloud.id]),
]

/** By what a domain gives away who has its mail. */
export const mailHostRows: readonly FactRow[] = [
  ...mailHosts.map((host) =>
    row(`MX ends in ${host.ends.value}`, {
      ...host.ends,
      value: host.at === 'exchange' ? host.clouds.map((id) => clouds[id].name).join(' or ') : host.name,
    }),
  ),
  ...Object.entries(regionClouds).map(([scope, { value, ...where }]) =>
    row(`Sign-in metadata says ${scope}`, { ...where, value: clouds[value].name }),
  ),
]
