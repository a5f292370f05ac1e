import type { WorkingWay } from '#content/app.ts'
import { protocolsOf, usesSmtpAuth } from '#content/ways.ts'
import type { Choice } from './chosen-app.ts'
import type { KitMailbox, ProtocolStates } from './kit-mailbox.ts'
import type { KitWish } from './kit-wish.ts'

/** What the plan says of a row: what it says itself, else what is chosen for all. */
export function plannedStates(
  { states: own }: KitMailbox,
  { states, smtpFor }: Pick<KitWish, 'states' | 'smtpFor'>,
  choice: Choice | undefined,
): ProtocolStates {
  const { smtp: _smtp, ...others } = states
  return { ...(smtpFor === 'senders' && !sendsBySmtp(choice) ? others : states), ...own }
}

/** Whether a plan switches off what a guide tells people to use. */
export const isPlannedOff = (choice: Choice, states: ProtocolStates): boolean => {
  const way = wayOf(choice)
  return way !== undefined && protocolsOf(way).some((protocol) => states[protocol] === 'off')
}

const sendsBySmtp = (choice: Choice | undefined): boolean => {
  const way = choice && wayOf(choice)
  return way !== undefined && usesSmtpAuth(way)
}

/** The way of a guide; a route takes the place of the one that the app has for every server. */
const wayOf = ({ world, answers, app }: Choice): WorkingWay | undefined =>
  world.routed?.way ?? app?.ways.find((way): way is WorkingWay => way.works && way.way === answers.way)
