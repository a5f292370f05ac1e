import type { Guide } from '#content/guide.ts'
import type { Setup } from '#content/setup.ts'
import type { Person } from '#flow/answers.ts'
import { slotsFor } from '#flow/slots.ts'
import { GuideMore } from './GuideMore.tsx'
import { GuideTrouble } from './GuideTrouble.tsx'
import { SmtpMessage } from './SmtpMessage.tsx'

type GuideBelowProps = { guide: Guide; setup: Setup; person: Person }

/** What stands below the steps: the message to send, what to do when it does not work, what is good to know. */
export const GuideBelow = ({ guide, setup: { cloud, app, mailbox }, person }: GuideBelowProps) => (
  <>
    {guide.asksAdmin ? (
      <section id="message">
        <h2>The message to your admin</h2>
        <SmtpMessage slots={slotsFor(cloud, person, app.name, mailbox)} cloud={cloud.id} person={person} />
      </section>
    ) : null}
    <GuideTrouble guide={guide} />
    <GuideMore guide={guide} />
  </>
)
