import { userMessage } from '#content/user-message.ts'
import type { Cloud } from '#content/clouds.ts'
import { written } from '#flow/admin-message.ts'
import { genericSlots } from '#flow/slots.ts'
import { MessageSlip } from './MessageSlip.tsx'
import { useSiteUrl } from './use-site-url.ts'

/** The words for everybody, with the link for everyone in the right cloud. */
export function UserMessage({ cloud }: { cloud: Cloud }) {
  const link = useSiteUrl(`/setup/prerequisites/${cloud.id === 'worldwide' ? '' : `?cloud=${cloud.id}`}`)
  return (
    <div className="mt-6">
      <MessageSlip to="Everybody" message={written(userMessage, genericSlots(cloud), link)} link={link} />
    </div>
  )
}
