import type { CloudId } from '#content/clouds.ts'
import type { Slots } from '#content/slots.ts'
import { adminMessage } from '#flow/admin-message.ts'
import { smtpLinkFor } from './admin-link.ts'
import { MessageSlip } from './MessageSlip.tsx'

type SmtpMessageProps = { slots: Slots; cloud: CloudId }

/** The message of somebody who is not the admin, with the link to the five steps for this mailbox. */
export function SmtpMessage({ slots, cloud }: SmtpMessageProps) {
  const link = smtpLinkFor(slots, cloud)
  return <MessageSlip message={adminMessage(slots, link)} link={link} />
}
