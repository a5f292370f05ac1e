import type { Step } from './app.ts'
import { fiveSteps } from './five-steps.ts'
import type { SmtpAnswer } from './smtp-switch.ts'
import { code, link, text } from './text.ts'

type SmtpStep = Step & { done?: true }

const byAdmin: SmtpStep = {
  who: 'admin',
  title: text`Authenticated SMTP is switched on`,
  text: text`Your admin does it for this mailbox. Your guide has ${link('#message', 'the message to send')}.`,
  note: text`Go on meanwhile: mail arrives before the switch is on, it only does not leave.`,
}

/** What only sends has nothing to show before that. */
const byAdminToSend: SmtpStep = {
  ...byAdmin,
  note: text`Go on meanwhile: only the test at the end has to wait for it.`,
}

/** What has to happen at the admin's side before mail can leave: the first steps of a guide. */
export const smtpGuideSteps = (answer: SmtpAnswer, sendsOnly: boolean): readonly SmtpStep[] =>
  answer === 'ask' && sendsOnly ? [byAdminToSend] : steps[answer]

const steps: Record<SmtpAnswer, readonly SmtpStep[]> = {
  admin: fiveSteps.map(({ title, text: how }) => ({ who: 'admin', title, text: how, takes: 1 })),
  ask: [byAdmin],
  on: [
    {
      who: 'admin',
      title: text`Authenticated SMTP is on`,
      text: text`If sending is refused all the same, see ${link('/authenticated-smtp/', 'what can still refuse')}.`,
      done: true,
    },
  ],
  unknown: [
    {
      who: 'admin',
      title: text`Authenticated SMTP has to be on`,
      text: text`The test at the end tells. If sending is refused with ${code('5.7.139')} and “SmtpClientAuthentication is disabled”, send your admin ${link('#message', 'the message in your guide')}.`,
    },
  ],
}
