import { withoutIdBecause, isKnown, type ConsentApp } from '#content/consent-apps.ts'
import type { Cloud } from '#content/clouds.ts'
import { consentFacts } from '#content/consent-facts.ts'
import { consentObstacles } from '#content/consent-obstacles.ts'
import { consentReportWords as words } from '#content/consent-report-words.ts'
import { fillText, type Filled } from '#content/filled.ts'
import { mailPermissions, permissionFacts } from '#content/mail-permissions.ts'
import { sources, type SourceId } from '#content/sources.ts'
import type { Block } from '#generate/guide/block.ts'
import { sourceWords } from '#generate/guide/source-words.ts'
import { consentCheck, consentUndo } from '#generate/powershell/consent-check.ts'
import { applicationsOf, permissionsOf, type AskedApplication } from './consent-applications.ts'
import { consentLinkOf } from './consent-link.ts'
import { slotsFor } from './slots.ts'

export type ConsentReport = { apps: readonly ConsentApp[]; cloud: Cloud; domain?: string }

/** Everything that the consent kit says of the chosen apps, for a ticket or the security team. */
export function consentReport({ apps, cloud, domain }: ConsentReport): readonly Block[] {
  const applications = applicationsOf(apps)
  const unknown = apps.filter((app) => !isKnown(app))
  return [
    heading(1, words.title),
    paragraph([words.made]),
    item([`${words.organisation}: `, domain === undefined ? words.whoever : { code: domain }]),
    item([`${words.cloud}: ${cloud.name}`]),
    item([`${words.role}: ${consentFacts.role.value}`]),
    ...applications.flatMap((application) => asked(application, cloud, domain)),
    ...(unknown.length === 0
      ? []
      : [
          heading(2, words.withoutId),
          ...unknown.map((app) => lead(`${app.name}:`, [withoutIdBecause(app)])),
        ]),
    heading(2, words.permissions),
    ...permissionsOf(applications).map((id) => said(`${id}:`, mailPermissions[id])),
    heading(2, words.holds),
    ...rules.map((rule) => said(undefined, rule)),
    ...(applications.length === 0
      ? []
      : [
          heading(2, words.check),
          paragraph([words.checkNote]),
          code(consentCheck(cloud, applications)),
          heading(2, words.undo),
          paragraph([words.undoNote]),
          code(consentUndo(cloud, applications)),
        ]),
    heading(2, words.obstacles),
    ...consentObstacles.map(({ title, text, role }) =>
      lead(`${title}.`, [...fillText(text, slotsFor(cloud, {})), ` (${role})`]),
    ),
    ...(cloud.id === 'worldwide' ? [] : [heading(2, words.elsewhere), paragraph([elsewhere(cloud)])]),
    heading(2, words.sources),
    ...[...new Set(restsOn(applications))].map((id) => item(sourceWords(sources[id]))),
  ]
}

const rules = [
  permissionFacts.delegated,
  permissionFacts.everybody,
  permissionFacts.replaces,
  permissionFacts.takenBack,
  permissionFacts.own,
]

/** What to know of an app in a cloud of its own. */
export const elsewhere = ({ name }: Cloud): string =>
  `${consentFacts.ownCloud.value}. In ${name} an app may be missing or have another id. If Microsoft’s page says AADSTS700016, its maker has not put it on that list, and nobody can allow it there.`

const asked = (
  { name, id, preapproved, apps, scopes }: AskedApplication,
  cloud: Cloud,
  domain: string | undefined,
): Block[] => [
  heading(2, name),
  ...(apps.length === 1 && apps[0]?.name === name
    ? []
    : [item([`${words.apps}: ${apps.map((app) => app.name).join(', ')}`])]),
  item([`${words.id}: `, { code: id }]),
  item([`${words.byDefault}: ${preapproved ? words.preapproved : words.admins}`]),
  ...(scopes === undefined
    ? []
    : [
        item([
          `${words.asks}: `,
          ...scopes.value.flatMap((scope, at) => [at === 0 ? '' : ', ', { code: scope }]),
          `. ${scopes.confidence === 'unsure' ? `${words.assumed} ` : ''}${scopes.note ?? ''}`,
        ]),
      ]),
  item([{ to: consentLinkOf(cloud, id, domain), label: words.allow }]),
]

const restsOn = (applications: readonly AskedApplication[]): SourceId[] => [
  consentFacts.role.source,
  consentFacts.default.source,
  ...applications.flatMap(({ scopes }) => (scopes === undefined ? [] : [scopes.source])),
  ...permissionsOf(applications).map((id) => mailPermissions[id].source),
  ...rules.map(({ source }) => source),
  ...consentObstacles.map(({ source }) => source),
]

const heading = (level: 1 | 2, text: string): Block => ({ kind: 'heading', level, text: [text] })
const paragraph = (text: Filled): Block => ({ kind: 'paragraph', text })
const item = (text: Filled): Block => ({ kind: 'item', paragraphs: [{ text }] })
const lead = (first: string, text: Filled): Block => ({ kind: 'item', paragraphs: [{ lead: first, text }] })
const code = (text: string): Block => ({ kind: 'code', lines: text.split('\n') })

const said = (first: string | undefined, { value, note }: { value: string; note?: string }): Block =>
  first === undefined
    ? item([`${value}. ${note ?? ''}`.trim()])
    : lead(first, [`${value}. ${note ?? ''}`.trim()])
