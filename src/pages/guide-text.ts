import type { AdminMessage, Guide } from '#content/guide.ts'
import type { Setup } from '#content/setup.ts'
import { adminMessage } from '#flow/admin-message.ts'
import type { Person } from '#flow/answers.ts'
import { slotsFor } from '#flow/slots.ts'
import type { GuideFormat } from '#generate/guide/guide-format.ts'
import { adminLink } from './admin-link.ts'
import type { LoadWriter } from './save-file.ts'

/** A guide and what its message to an admin is made of. */
export type GuideSource = { guide: Guide; setup: Setup; person: Person }

/** Brings what writes a guide, with the message in it where an admin has to be asked. */
export const guideWriter =
  ({ load }: GuideFormat, source: GuideSource): LoadWriter =>
  async () => {
    const write = await load()
    const message = messageOf(source)
    return () => write(source.guide, message)
  }

function messageOf({ guide, setup: { cloud, app, mailbox }, person }: GuideSource): AdminMessage | undefined {
  if (!guide.asksAdmin) return undefined
  return adminMessage(slotsFor(cloud, person, app.name, mailbox), adminLink(cloud.id, person))
}
