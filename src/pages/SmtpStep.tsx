import { useState } from 'react'
import { clouds } from '#content/clouds.ts'
import { fillText } from '#content/filled.ts'
import { smtpAnswers, smtpReading, smtpWhy, type SmtpAnswer } from '#content/smtp-switch.ts'
import { slotsOf } from '#flow/slots.ts'
import { given } from '#lib/given.ts'
import { Segments } from '#ui/Segments.tsx'
import { FiveSteps } from './FiveSteps.tsx'
import { later } from './later.tsx'
import type { Page } from './meta.ts'
import { Rich } from './Rich.tsx'
import { StepFrame } from './StepFrame.tsx'
import { useContinue } from './use-continue.ts'
import { useJourney } from './use-journey.ts'

const MailboxPowerShell = later(
  async () => (await import('./MailboxPowerShell.tsx')).MailboxPowerShell,
  'The PowerShell commands did not load. The admin center leads to the same.',
)

const SmtpMessage = later(
  async () => (await import('./SmtpMessage.tsx')).SmtpMessage,
  'The message to your admin did not load.',
)

const NO_CHOICE = 'Say whether you are the admin. “I don’t know” is an answer too.'

/** The admin chooses between two views of the same answer. */
type View = SmtpAnswer | 'powershell'

const label = (id: SmtpAnswer) => smtpAnswers.find((answer) => answer.id === id)?.label ?? id

function SmtpStep() {
  const current = useJourney()
  const { goOn, failed } = useContinue('authenticated-smtp', current)
  const { answers } = current.journey
  const { person, world } = current
  // Nobody is taken for an admin. Without scripts the five steps are what there is to read.
  const [view, show] = useState<View | undefined>(answers.smtp ?? (import.meta.env.SSR ? 'admin' : undefined))
  const [missing, setMissing] = useState(false)
  const cloud = clouds[answers.cloud ?? 'worldwide']
  const { app, routed } = world
  const slots = slotsOf(
    given({ cloud, app, route: routed?.route, mailbox: answers.mailbox ?? 'own' }),
    person,
  )
  const sendsOnly = answers.way === 'send'
  const smtp = view === 'powershell' ? 'admin' : view
  const answer = smtpAnswers.find(({ id }) => id === smtp)
  return (
    <StepFrame
      step="authenticated-smtp"
      current={current}
      failed={failed}
      title="Turn on Authenticated SMTP"
      lead={
        <p>
          <Rich text={fillText(smtpWhy, slots)} />{' '}
          {sendsOnly ? null : <Rich text={fillText(smtpReading, slots)} />}
        </p>
      }
      problems={missing && smtp === undefined ? [{ field: 'smtp', message: NO_CHOICE }] : []}
      chosen={smtp && { label: 'Authenticated SMTP', value: label(smtp) }}
      onContinue={() => (smtp === undefined ? setMissing(true) : void goOn({ smtp }))}
    >
      <Segments
        groups={[
          {
            who: 'admin',
            legend: 'I am the admin',
            options: [
              { value: 'admin', label: 'Admin center' },
              { value: 'powershell', label: 'PowerShell' },
            ],
          },
          {
            who: 'you',
            legend: 'I am not the admin',
            options: [
              { value: 'ask', label: 'Ask my admin' },
              { value: 'on', label: 'It is on' },
              { value: 'unknown', label: 'I don’t know' },
            ],
          },
        ]}
        name="smtp"
        value={view}
        none="Choose who acts"
        onChange={(value) => show(value as View)}
      />
      {((sendsOnly ? answer?.thenToSend : undefined) ?? answer?.then ?? []).map((then, at) => (
        <p key={at}>
          <Rich text={fillText(then, slots)} />
        </p>
      ))}
      {smtp === 'admin' ? <h2 className="sr">Switch it on</h2> : null}
      {view === 'admin' ? <FiveSteps slots={slots} level={2} /> : null}
      {view === 'powershell' ? (
        <MailboxPowerShell
          setup={given({ email: slots.sender.known ? slots.sender.shown : undefined, cloud })}
        />
      ) : null}
      {view === 'ask' || view === 'unknown' ? <SmtpMessage slots={slots} cloud={cloud.id} /> : null}
    </StepFrame>
  )
}

export const page: Page = {
  Component: SmtpStep,
  meta: {
    title: 'Turn on Authenticated SMTP',
    description:
      'The five steps in the Microsoft 365 admin center, the same in PowerShell, and a message for your admin.',
  },
}
