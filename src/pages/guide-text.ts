import type { Guide } from '#content/guide.ts'
import type { Setup } from '#content/setup.ts'
import { guideMessage } from '#flow/admin-message.ts'
import type { Person } from '#flow/answers.ts'
import { slotsOf } from '#flow/slots.ts'
import { smtpLinkFor } from './admin-link.ts'

/** Brings what writes the guide as text, with the message in it where an admin has to be asked. */
export async function loadGuideText(guide: Guide, setup: Setup, person: Person): Promise<() => string> {
  const { guideMarkdown } = await import('#generate/guide/markdown.ts')
  const slots = slotsOf(setup, person)
  const message = guideMessage(guide, slots, smtpLinkFor(slots, setup.cloud.id))
  return () => guideMarkdown(guide, message)
}
