import { lazy, Suspense } from 'react'
import type { Guide } from '#content/guide.ts'
import { guideWords } from '#content/guide-words.ts'
import type { Setup } from '#content/setup.ts'
import type { Person } from '#flow/answers.ts'
import { slotsFor } from '#flow/slots.ts'
import { GuideCode } from './GuideCode.tsx'
import { GuideMore } from './GuideMore.tsx'
import { GuideTrouble } from './GuideTrouble.tsx'
import { SmtpMessage } from './SmtpMessage.tsx'

// Only some apps have an application to allow.
const ConsentKit = lazy(async () => ({ default: (await import('./ConsentKit.tsx')).ConsentKit }))

type GuideBelowProps = { guide: Guide; setup: Setup; person: Person }

/** What stands below the steps: the message to send, what to do when it does not work, what is good to know. */
export function GuideBelow({ guide, setup, person }: GuideBelowProps) {
  const { cloud, app, mailbox } = setup
  const slots = slotsFor(cloud, person, app.name, mailbox)
  return (
    <>
      <GuideCode guide={guide} setup={setup} />
      {guide.asksAdmin ? (
        <section id="message">
          <h2>{guideWords.message}</h2>
          <SmtpMessage slots={slots} cloud={cloud.id} />
        </section>
      ) : null}
      <GuideTrouble guide={guide}>
        {app.consent === undefined ? null : (
          <Suspense fallback={null}>
            <ConsentKit app={app.name} consent={app.consent} cloud={cloud} person={person} />
          </Suspense>
        )}
      </GuideTrouble>
      <GuideMore guide={guide} />
    </>
  )
}
