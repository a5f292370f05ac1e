import type { Cloud } from '#content/clouds.ts'
import { listed } from '#content/listed.ts'
import { wayName } from '#content/way-names.ts'
import type { Hindrance, Reason } from '#flow/offers.ts'

/** Why an app has no way here, in its title: what nobody confirmed is not said to fail. */
export function noWayTitle(app: string, cloud: Cloud, reasons: readonly Pick<Reason, 'why'>[]): string {
  const because = (hindrance: Hindrance) => reasons.some(({ why }) => why === hindrance)
  if (because('unconfirmed')) return `Nobody has confirmed ${app} for ${cloud.name}`
  if (because('cloud')) return `${app} does not work in ${cloud.name}`
  if (because('organisation')) return `${app} is not offered here`
  return `${app} does not work with Microsoft 365`
}

/** What stands before a reason: the ways that it closes, each named once. */
export const closedWays = ({ ways: closed, why }: Pick<Reason, 'ways' | 'why'>): string =>
  `${listed(closed.map((way) => wayName(way, 'alone')))} ${stand(closed, why)}:`

function stand(closed: readonly unknown[], why: Hindrance): string {
  if (why === 'unconfirmed') return `${be(closed)} not confirmed`
  return why === 'organisation' ? `${be(closed)} not offered here` : `${does(closed)} not work`
}

const be = (closed: readonly unknown[]) => (closed.length > 1 ? 'are' : 'is')
const does = (closed: readonly unknown[]) => (closed.length > 1 ? 'do' : 'does')
