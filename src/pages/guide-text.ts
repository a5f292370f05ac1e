import type { Guide } from '#content/guide.ts'
import type { Setup } from '#content/setup.ts'
import { adminMessage } from '#flow/admin-message.ts'
import type { Person } from '#flow/answers.ts'
import { slotsOf } from '#flow/slots.ts'
import { adminLink } from './admin-link.ts'

/** Brings what writes the guide as text, with the message in it where an admin has to be asked. */
export async function loadGuideText(guide: Guide, setup: Setup, person: Person): Promise<() => string> {
  const { guideMarkdown } = await import('#generate/guide/markdown.ts')
  const message = guide.asksAdmin
    ? adminMessage(slotsOf(setup, person), adminLink(setup.cloud.id, person))
    : undefined
  return () => guideMarkdown(guide, message)
}
