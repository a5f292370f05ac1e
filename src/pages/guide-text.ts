import type { AdminMessage, Guide } from '#content/guide.ts'
import type { Setup } from '#content/setup.ts'
import { guideMessage } from '#flow/admin-message.ts'
import type { Person } from '#flow/answers.ts'
import { slotsOf } from '#flow/slots.ts'
import type { GuideFormat } from '#generate/guide/guide-format.ts'
import { smtpLinkFor } from './admin-link.ts'
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

function messageOf({ guide, setup, person }: GuideSource): AdminMessage | undefined {
  const slots = slotsOf(setup, person)
  return guideMessage(guide, slots, smtpLinkFor(slots, setup.cloud.id))
}
