import { adminRows } from './admin-rows.ts'
import { clouds } from './clouds.ts'
import { connectionFacts, connectionLabels } from './connection-facts.ts'
import { consentRows } from './consent-rows.ts'
import { plain, row, type FactGroup, type FactRow } from './fact-row.ts'
import type { Fact } from './fact.ts'
import { hostingFacts, hostingLabels } from './hosting-facts.ts'
import { licenceLists, licences, type Licence } from './licences.ts'
import { permissionRows } from './permission-rows.ts'
import { retirements, type Retirement } from './retirements.ts'
import { routeFacts, routeLabels } from './route-facts.ts'
import { cloudRows, mailHostRows } from './server-rows.ts'
import { signingFacts, signingLabels } from './signing-facts.ts'
import { smtpRows } from './smtp-rows.ts'

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
