import type { Guide } from '#content/guide.ts'
import type { Setup } from '#content/setup.ts'
import { adminMessage } from '#flow/admin-message.ts'
import type { Person } from '#flow/answers.ts'
import { slotsFor } from '#flow/slots.ts'
import { adminLink } from './admin-link.ts'

/** Brings what writes the guide as text, with the message in it where an admin has to be asked. */
export async function loadGuideText(
  guide: Guide,
  { cloud, app, mailbox }: Setup,
  person: Person,
): Promise<() => string> {
  const { guideMarkdown } = await import('#generate/guide/markdown.ts')
  const message = guide.asksAdmin
    ? adminMessage(slotsFor(cloud, person, app.name, mailbox), adminLink(cloud.id, person))
    : undefined
  return () => guideMarkdown(guide, message)
}
