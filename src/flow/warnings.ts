import type { MailboxKind, Step } from '#content/app.ts'
import type { Cloud } from '#content/clouds.ts'
import { yearsBefore } from '#content/day.ts'
import { fillText, type Filled } from '#content/filled.ts'
import type { GuideWarning } from '#content/guide.ts'
import { isNews, retirementText, type RetirementId } from '#content/retirements.ts'
import type { Route } from '#content/route.ts'
import type { Setup } from '#content/setup.ts'
import type { Slots } from '#content/slots.ts'
import type { Text } from '#content/text.ts'
import {
  noLicence,
  noLicenceToSend,
  oldFacts,
  unconfirmedCloud,
  unconfirmedLabels,
  unconfirmedServers,
  unconfirmedWebMail,
} from '#content/warnings.ts'
import { protocolsOf } from '#content/ways.ts'
import type { Answers } from './answers.ts'

/** What to know before starting: only what touches this app, way, cloud and day. */
export function warningsFor(
  { app, way, route, cloud, today, mailbox }: Setup,
  answers: Answers,
  slots: Slots,
): GuideWarning[] {
  const weak = protocolsOf(way).filter((protocol) => cloud.servers[protocol].host.confidence !== 'sure')
  const notes = new Set(weak.flatMap((protocol) => cloud.servers[protocol].host.note ?? []))
  return [
    ...(answers.licence === 'no' ? [withoutLicence(route, slots)] : []),
    ...(app.checked < yearsBefore(today, 1) ? [warning('unsure', fillText(oldFacts, slots))] : []),
    ...dated(way.retirements, today, 'news').map((id) => ({
      ...warning('dated', fillText(retirementText(id, today), slots)),
      about: id,
    })),
    ...doubtsOf(route, cloud).map((doubt) => warning('unsure', fillText(doubt, slots))),
    ...(way.unsureIn?.includes(cloud.id) ? [warning('unsure', fillText(unconfirmedCloud, slots))] : []),
    ...(way.unsure ? [warning('unsure', fillText(unconfirmedLabels, slots))] : []),
    ...(cloud.webMail.confidence !== 'sure' && opensWebMail(way.steps, mailbox)
      ? [warning('unsure', fillText(unconfirmedWebMail, slots))]
      : []),
    ...(weak.length > 0 ? [warning('unsure', [...fillText(unconfirmedServers, slots), ...notes])] : []),
  ]
}

const warning = (kind: GuideWarning['kind'], text: Filled): GuideWarning => ({ kind, text })

/** No licence stops what needs a mailbox, and nothing else. */
function withoutLicence(route: Route | undefined, slots: Slots): GuideWarning {
  if (route === undefined) return warning('plain', fillText(noLicence, slots))
  if (route.withoutLicence !== undefined) return warning('good', fillText(route.withoutLicence, slots))
  return warning('plain', fillText(noLicenceToSend, slots))
}

/** Whether one of the steps sends to Outlook on the web. */
const opensWebMail = (steps: readonly Step[], mailbox: MailboxKind): boolean =>
  steps.some(
    ({ mailbox: kind = mailbox, text = [] }) =>
      kind === mailbox &&
      text.some((part) => typeof part === 'object' && 'slot' in part && part.slot === 'webMail'),
  )

/** What nobody confirmed of the route, in this cloud. */
export const doubtsOf = (route: Route | undefined, cloud: Cloud): readonly Text[] => [
  ...(route?.doubts ?? []),
  ...(route?.elsewhere === undefined || cloud.id === 'worldwide' ? [] : [route.elsewhere]),
]

/** What is good to know and changes nothing of what to do: the app’s traps, and what ended long ago. */
export const notesFor = ({ app, way, today }: Setup, slots: Slots): Filled[] => [
  ...(app.gotchas ?? []).map((gotcha) => fillText(gotcha, slots)),
  ...dated(way.retirements, today, 'old').map((id) => fillText(retirementText(id, today), slots)),
]

const dated = (ids: readonly RetirementId[] = [], today: Setup['today'], age: 'news' | 'old') =>
  ids.filter((id) => isNews(id, today) === (age === 'news'))
