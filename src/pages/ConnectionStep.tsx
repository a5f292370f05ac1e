import { useState } from 'react'
import type { WayId } from '#content/app.ts'
import { clouds } from '#content/clouds.ts'
import { fillText } from '#content/filled.ts'
import { guideWords } from '#content/guide-words.ts'
import { ways } from '#content/ways.ts'
import { offers, reasonsOf } from '#flow/offers.ts'
import { slotsOf } from '#flow/slots.ts'
import { given } from '#lib/given.ts'
import { Choices } from '#ui/Choices.tsx'
import { Tag } from '#ui/Tag.tsx'
import { ConnectionReasons } from './ConnectionReasons.tsx'
import type { Page } from './meta.ts'
import { noWayTitle } from './refusal-words.ts'
import { Rich } from './Rich.tsx'
import { StepFrame } from './StepFrame.tsx'
import { useContinue } from './use-continue.ts'
import { useJourney } from './use-journey.ts'

function ConnectionStep() {
  const current = useJourney()
  const { goOn, failed } = useContinue('connection', current)
  const { answers } = current.journey
  const { app, today } = current.world
  const [chosen, choose] = useState<string | undefined>(answers.way)
  const cloud = clouds[answers.cloud ?? 'worldwide']
  const slots = slotsOf(given({ cloud, app, mailbox: answers.mailbox ?? 'own' }), current.person)
  const { offered, refused } = app === undefined ? { offered: [], refused: [] } : offers(app, cloud.id, today)
  const reasons = reasonsOf(refused)
  const noWay = app !== undefined && offered.length === 0
  const way = chosen ?? offered[0]?.way
  return (
    <StepFrame
      step="connection"
      current={current}
      failed={failed}
      title={noWay && app !== undefined ? noWayTitle(app.name, cloud, reasons) : 'How should it connect?'}
      {...(app === undefined || noWay
        ? {}
        : {
            lead: (
              <p>
                {app.name} offers {offered.length} ways that work today. The first one suits most people.
              </p>
            ),
          })}
      chosen={way === undefined ? undefined : { label: 'Connection', value: ways[way as WayId].name }}
      onContinue={way === undefined ? undefined : () => void goOn({ way })}
    >
      {offered.length === 0 ? null : (
        <Choices
          legend={<span className="sr">Connection</span>}
          name="way"
          value={way}
          onChange={choose}
          options={offered.map(({ way: id, why, needs }, at) => ({
            value: id,
            label: ways[id].name,
            hint: why === undefined ? ways[id].says : <Rich text={fillText(why, slots)} />,
            note:
              needs === undefined ? undefined : (
                <span className="small">
                  <b>{guideWords.needs}</b> <Rich text={fillText(needs, slots)} />
                </span>
              ),
            tags: at === 0 ? <Tag kind="best">Recommended</Tag> : undefined,
          }))}
        />
      )}
      <ConnectionReasons reasons={reasons} slots={slots} current={current} noWay={noWay} />
    </StepFrame>
  )
}

export const page: Page = {
  Component: ConnectionStep,
  meta: {
    title: 'How to connect',
    description: 'Exchange, IMAP, POP or send only: the ways that work today, the recommended one first.',
  },
}
