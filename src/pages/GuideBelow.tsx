import { lazy, Suspense } from 'react'
import { useLocation } from 'react-router'
import type { Guide } from '#content/guide.ts'
import { guideWords } from '#content/guide-words.ts'
import type { Setup } from '#content/setup.ts'
import type { Person } from '#flow/answers.ts'
import { guideMessage } from '#flow/admin-message.ts'
import { slotsOf } from '#flow/slots.ts'
import { smtpLinkFor } from './admin-link.ts'
import { GuideCode } from './GuideCode.tsx'
import { GuideMore } from './GuideMore.tsx'
import { GuideTrouble } from './GuideTrouble.tsx'
import { MessageSlip } from './MessageSlip.tsx'

// Only some apps have an application to allow.
const ConsentKit = lazy(async () => ({ default: (await import('./ConsentKit.tsx')).ConsentKit }))

type GuideBelowProps = { guide: Guide; setup: Setup; person: Person }

/** What stands below the steps: the message to send, what to do when it does not work, what is good to know. */
export function GuideBelow({ guide, setup, person }: GuideBelowProps) {
  const { cloud, app } = setup
  // The answers and the person, as the address of the guide has them.
  const { search, hash } = useLocation()
  const slots = slotsOf(setup, person)
  const smtpLink = smtpLinkFor(slots, cloud.id)
  const message = guideMessage(guide, slots, smtpLink)
  return (
    <>
      <GuideCode guide={guide} setup={setup} />
      {message === undefined ? null : (
        <section id="message">
          <h2>{guideWords.message}</h2>
          <MessageSlip message={message} link={guide.requests.length === 0 ? smtpLink : guide.link} />
        </section>
      )}
      <GuideTrouble guide={guide} carried={search + hash}>
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
