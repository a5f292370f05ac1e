import type { FixEntry } from '#content/fix-entry.ts'
import { consentMessage } from '#content/consent-message.ts'
import { errorMessage } from '#content/error-message.ts'
import { smtpMessage } from '#content/smtp-message.ts'
import { written } from '#flow/admin-message.ts'
import { adminPath } from '#flow/admin-path.ts'
import { consentLink } from '#flow/consent-link.ts'
import { MessageSlip } from './MessageSlip.tsx'
import type { FixContext } from './use-fix-context.ts'
import { useSiteUrl } from './use-site-url.ts'

type VerdictMessageProps = { entry: FixEntry; context: FixContext }

/** The message to the admin, ready to send. It opens without a script. */
export function VerdictMessage({ entry, context }: VerdictMessageProps) {
  const { slots, cloud, person, app } = context
  const errorUrl = useSiteUrl(`/fix/${entry.id}/`)
  const { sender } = slots
  const smtpUrl = useSiteUrl(adminPath(cloud.id, sender.known ? { email: sender.shown } : {}))
  if (entry.message === undefined) return null
  const consent = entry.message === 'consent' ? app?.consent : undefined
  const link =
    consent !== undefined
      ? consentLink(cloud, consent.id, person.email)
      : entry.message === 'authenticated-smtp'
        ? smtpUrl
        : errorUrl
  const text =
    consent !== undefined
      ? consentMessage(consent)
      : entry.message === 'authenticated-smtp'
        ? smtpMessage
        : errorMessage(entry)
  return (
    <details className="verdict-ask">
      <summary className="btn wide">Ask my admin</summary>
      <MessageSlip message={written(text, slots, link)} link={link} />
    </details>
  )
}
