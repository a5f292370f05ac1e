import { lazy, Suspense, useState } from 'react'
import { clouds } from '#content/clouds.ts'
import { fillText } from '#content/filled.ts'
import { smtpAnswers, smtpWhy, type SmtpAnswer } from '#content/smtp-switch.ts'
import { slotsFor } from '#flow/slots.ts'
import { given } from '#lib/given.ts'
import { Segments } from '#ui/Segments.tsx'
import { FiveSteps } from './FiveSteps.tsx'
import type { Page } from './meta.ts'
import { Rich } from './Rich.tsx'
import { StepFrame } from './StepFrame.tsx'
import { useContinue } from './use-continue.ts'
import { useJourney } from './use-journey.ts'

const MailboxPowerShell = lazy(async () => ({
  default: (await import('./MailboxPowerShell.tsx')).MailboxPowerShell,
}))

const SmtpMessage = lazy(async () => ({ default: (await import('./SmtpMessage.tsx')).SmtpMessage }))

/** The admin chooses between two views of the same answer. */
type View = SmtpAnswer | 'powershell'

const label = (id: SmtpAnswer) => smtpAnswers.find((answer) => answer.id === id)?.label ?? id

function SmtpStep() {
  const current = useJourney()
  const goOn = useContinue('authenticated-smtp', current)
  const { answers } = current.journey
  const { person, world } = current
  const [view, show] = useState<View>(answers.smtp ?? 'admin')
  const cloud = clouds[answers.cloud ?? 'worldwide']
  const slots = slotsFor(cloud, person, world.app?.name, answers.mailbox)
  const smtp: SmtpAnswer = view === 'powershell' ? 'admin' : view
  const answer = smtpAnswers.find(({ id }) => id === smtp)
  return (
    <StepFrame
      step="authenticated-smtp"
      current={current}
      title="Turn on Authenticated SMTP"
      lead={
        <p>
          <Rich text={fillText(smtpWhy, slots)} />
        </p>
      }
      chosen={{ label: 'Authenticated SMTP', value: label(smtp) }}
      onContinue={() => void goOn({ smtp })}
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
        onChange={(value) => show(value as View)}
      />
      {answer?.then.map((then, at) => (
        <p key={at}>
          <Rich text={fillText(then, slots)} />
        </p>
      ))}
      {view === 'admin' ? <FiveSteps slots={slots} /> : null}
      <Suspense fallback={null}>
        {view === 'powershell' ? <MailboxPowerShell setup={given({ email: person.email, cloud })} /> : null}
        {view === 'ask' || view === 'unknown' ? (
          <SmtpMessage slots={slots} cloud={cloud.id} person={person} />
        ) : null}
      </Suspense>
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
