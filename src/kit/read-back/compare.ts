import type { ProtocolStates } from '#kit/kit-mailbox.ts'
import type { AuditRow, OrganisationState } from './source.ts'

export const protocols = ['smtp', 'imap', 'pop'] as const

/** What Authenticated SMTP of a mailbox comes to. Undefined: it follows the organisation, of which nothing is known. */
export function comesTo(
  { smtp }: ProtocolStates,
  organisation: OrganisationState | undefined,
): OrganisationState | undefined {
  return smtp === 'inherit' ? organisation : smtp
}

/** Those planned states that a mailbox does not have. What the audit does not tell is no difference. */
export function differences(planned: ProtocolStates, { states }: AuditRow): ProtocolStates {
  const differing = protocols.filter(
    (protocol) =>
      planned[protocol] !== undefined &&
      states[protocol] !== undefined &&
      planned[protocol] !== states[protocol],
  )
  return Object.fromEntries(differing.map((protocol) => [protocol, planned[protocol]]))
}

/** Whether the audit tells nothing of something that is planned: nobody can say then that it is as planned. */
export const isUnsaid = (planned: ProtocolStates, { states }: AuditRow): boolean =>
  protocols.some((protocol) => planned[protocol] !== undefined && states[protocol] === undefined)

export const isEmpty = (states: ProtocolStates): boolean =>
  protocols.every((protocol) => states[protocol] === undefined)
