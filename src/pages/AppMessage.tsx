import type { App } from '#content/app.ts'
import { clouds } from '#content/clouds.ts'
import { usesSmtpAuth } from '#content/ways.ts'
import { adminMessage } from '#flow/admin-message.ts'
import { adminPath } from '#flow/admin-path.ts'
import { genericSlots } from '#flow/slots.ts'
import { MessageSlip } from './MessageSlip.tsx'
import { Section } from './Section.tsx'
import { useSiteUrl } from './use-site-url.ts'

/** The message to the admin, for apps that send by SMTP. Put your own address in before you send it. */
export function AppMessage({ app }: { app: App }) {
  const link = useSiteUrl(adminPath('worldwide', {}))
  if (!app.ways.some(({ way, works }) => works && usesSmtpAuth(way))) return null
  return (
    <Section wide id="message" title="The message to your admin">
      <p className="mb-4 max-w-measure">Say which mailbox, if it is not the one you write from.</p>
      <MessageSlip message={adminMessage(genericSlots(clouds.worldwide, app.name), link)} link={link} />
    </Section>
  )
}
