import { clientsReport, clientsReportLabels } from './clients-report.ts'
import { clouds, type Cloud } from './clouds.ts'
import { consentRows } from './consent-rows.ts'
import { permissionRows } from './permission-rows.ts'
import { connectionFacts, connectionLabels } from './connection-facts.ts'
import type { Day } from './day.ts'
import { hostingFacts, hostingLabels } from './hosting-facts.ts'
import { autodiscover, spfInclude } from './dns-facts.ts'
import type { Confidence, Fact } from './fact.ts'
import { plainText } from './filled.ts'
import { mailHosts, regionClouds } from './mail-hosts.ts'
import { smtpFacts } from './smtp-facts.ts'
import { licenceLists, licences, type Licence } from './licences.ts'
import { retirements, type Retirement } from './retirements.ts'
import { signingFacts, signingLabels } from './signing-facts.ts'
import { routeFacts, routeLabels } from './route-facts.ts'
import { adminRows } from './admin-rows.ts'
import { smtpTraps } from './smtp-traps.ts'
import type { SourceId } from './sources.ts'
import type { Text } from './text.ts'
import { tokenAudience } from './token-facts.ts'
import { protocolWords } from './ways.ts'

/** A fact as a line of the list of sources. */
export type FactRow = {
  label: string
  value: string
  source: SourceId
  checked: Day
  confidence: Confidence
  note?: string
}

export type FactGroup = { id: string; title: string; rows: readonly FactRow[] }

const row = (label: string, { value, ...where }: Fact<string | number>): FactRow => ({
  label,
  value: String(value),
  ...where,
})

// The sentences that come here name nobody: a test holds that they have no slots.
const plain = (sentence: Text) =>
  plainText(sentence.flatMap((part) => (typeof part === 'object' && 'slot' in part ? [] : [part])))

const cloudRows = (cloud: Cloud): FactRow[] => [
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

const smtpLabels: Record<keyof typeof smtpFacts, string> = {
  path: 'Where the switch is',
  labels: 'The names on the way there',
  default: 'How it stands by itself',
  mailboxWins: 'Mailbox and organisation',
  oauthToo: 'Apps with OAuth2',
  silent: 'A tick without effect',
  howLong: 'How long it takes',
  role: 'Who may do it',
  organisationSwitch: 'The switch of the organisation',
}

const smtpRows: readonly FactRow[] = [
  ...(Object.keys(smtpFacts) as (keyof typeof smtpFacts)[]).map((id) => row(smtpLabels[id], smtpFacts[id])),
  ...smtpTraps.map(({ title, text, source, checked, confidence }) => ({
    label: plain(title),
    value: plain(text),
    source,
    checked,
    confidence,
  })),
  ...(Object.keys(clientsReport) as (keyof typeof clientsReport)[]).map((id) =>
    row(clientsReportLabels[id], clientsReport[id]),
  ),
]

const connectionRows = (Object.keys(connectionFacts) as (keyof typeof connectionFacts)[]).map((id) =>
  row(connectionLabels[id], connectionFacts[id]),
)

const routeRows = (Object.keys(routeFacts) as (keyof typeof routeFacts)[]).map((id) =>
  row(routeLabels[id], routeFacts[id]),
)

const signingRows = (Object.keys(signingFacts) as (keyof typeof signingFacts)[]).map((id) =>
  row(signingLabels[id], signingFacts[id]),
)

const hostingRows = (Object.keys(hostingFacts) as (keyof typeof hostingFacts)[]).map((id) =>
  row(hostingLabels[id], hostingFacts[id]),
)

const mailHostRows: readonly FactRow[] = [
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

const licenceRows = ({ plans, service, size, imap, pop }: Licence): FactRow[] => {
  const name = plans.join(', ')
  const optional = (label: string, fact: Fact<string> | undefined) =>
    fact === undefined ? [] : [row(`${name}: ${label}`, fact)]
  return [
    row(`${name}: Exchange service`, service),
    ...optional('mailbox', size),
    ...optional('IMAP by default', imap),
    ...optional('POP by default', pop),
  ]
}

const listRows = [
  row('Where a person sees the own licence', licenceLists.own),
  row('Where an admin sees and assigns licences', licenceLists.admin),
]

const retirementRows = (Object.values(retirements) as Retirement[]).map(
  ({ name, when, before, source, checked, confidence }): FactRow => ({
    label: `${name}: ${when}`,
    value: plain(before),
    source,
    checked,
    confidence,
  }),
)

/** Every fact that does not belong to one app. Those stand on the page of their app. */
export const factGroups: readonly FactGroup[] = [
  ...Object.values(clouds).map((cloud) => ({
    id: `cloud-${cloud.id}`,
    title: `Servers: ${cloud.name}`,
    rows: cloudRows(cloud),
  })),
  { id: 'connection', title: 'Connecting and signing in', rows: connectionRows },
  { id: 'authenticated-smtp', title: 'Authenticated SMTP', rows: smtpRows },
  { id: 'routes', title: 'Routes for what sends', rows: routeRows },
  {
    id: 'consent',
    title: 'Allowing an app',
    rows: consentRows.map(({ label, fact }) => row(label, fact)),
  },
  {
    id: 'permissions',
    title: 'What a permission of an app allows',
    rows: permissionRows.map(({ label, fact }) => row(label, fact)),
  },
  { id: 'lookup', title: 'What a domain tells', rows: mailHostRows },
  { id: 'licences', title: 'Licences', rows: [...licences.flatMap(licenceRows), ...listRows] },
  { id: 'signing', title: 'Signing Apple profiles', rows: signingRows },
  {
    id: 'admin',
    title: 'What an admin decides',
    rows: adminRows.map(({ label, fact }) => row(label, fact)),
  },
  { id: 'hosting', title: 'Web servers', rows: hostingRows },
  { id: 'retirements', title: 'What ends, and when', rows: retirementRows },
]
