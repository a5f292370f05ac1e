import { lazy, Suspense } from 'react'
import { fillText } from '#content/filled.ts'
import type { Slots } from '#content/slots.ts'
import type { Reason } from '#flow/offers.ts'
import { Notice } from '#ui/Notice.tsx'
import { closedWays } from './refusal-words.ts'
import { Rich } from './Rich.tsx'
import type { CurrentJourney } from './use-journey.ts'

const InsteadLink = lazy(async () => ({ default: (await import('./InsteadLink.tsx')).InsteadLink }))

type Props = { reasons: readonly Reason[]; slots: Slots; current: CurrentJourney; noWay: boolean }

/**
 * The ways that do not work, each reason once. Where none is left, the title has said so: what can be
 * taken instead is then a button.
 */
export const ConnectionReasons = ({ reasons, slots, current, noWay }: Props) =>
  reasons.map((reason, at) => (
    <Notice kind="info" key={at}>
      <p>
        {noWay && reasons.length === 1 ? null : (
          <>
            <b>{closedWays(reason)}</b>{' '}
          </>
        )}
        <Rich text={fillText(reason.because, slots)} />
      </p>
      {noWay && reason.why === 'organisation' && reason.instead.app === current.world.app?.id ? (
        <p>
          No other app that is offered here has a way left either. Ask whoever looks after your mail which one
          to take.
        </p>
      ) : null}
      {reason.instead.app === current.world.app?.id || offersBefore(reasons, at) ? null : (
        <Suspense fallback={null}>
          <InsteadLink instead={reason.instead} current={current} main={noWay && at === 0} />
        </Suspense>
      )}
    </Notice>
  ))

/** Whether a reason above has led to the same app already. */
const offersBefore = (reasons: readonly Reason[], at: number): boolean =>
  reasons.slice(0, at).some(({ instead }) => instead.app === reasons[at]?.instead.app)
