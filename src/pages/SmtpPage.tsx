import { Link } from 'react-router'
import { fiveStepsUndo, smtpFacts } from '#content/smtp-facts.ts'
import { WHO_NAMES } from '#content/who.ts'
import { adminMessage } from '#flow/admin-message.ts'
import { adminPath } from '#flow/admin-path.ts'
import { slotsFor } from '#flow/slots.ts'
import { given } from '#lib/given.ts'
import { WhoLabel } from '#ui/WhoLabel.tsx'
import { DroppedNotice } from './DroppedNotice.tsx'
import { FiveSteps } from './FiveSteps.tsx'
import { MailboxPowerShell } from './MailboxPowerShell.tsx'
import { goTo } from './go-to.ts'
import { MessageSlip } from './MessageSlip.tsx'
import type { Page } from './meta.ts'
import { PageFrame } from './PageFrame.tsx'
import { Section } from './Section.tsx'
import { Sentence } from './Sentence.tsx'
import { SourceNote } from './SourceNote.tsx'
import { SmtpTraps } from './SmtpTraps.tsx'
import { useAdminLink } from './use-admin-link.ts'
import { useSiteUrl } from './use-site-url.ts'

const { default: byDefault, mailboxWins, oauthToo, organisationSwitch, howLong, role } = smtpFacts

/** What an admin opens from the message, and anybody who looks for it. */
const SmtpPage = () => {
  const { cloud, person, dropped } = useAdminLink()
  const slots = slotsFor(cloud, person)
  const link = useSiteUrl(adminPath(cloud.id, person))
  return (
    <PageFrame
      title="Switch on Authenticated SMTP"
      lead={
        <>
          For{' '}
          {person.email === undefined ? (
            'one mailbox'
          ) : (
            <bdi className="breakable font-semibold text-ink">{person.email}</bdi>
          )}
          , so that it can send from apps with IMAP or POP, from printers and from programs.
        </>
      }
    >
      <p className="mt-5 flex flex-wrap items-center gap-x-6 gap-y-2">
        <WhoLabel who="admin">{WHO_NAMES.admin}</WhoLabel>
        <span className="small muted">Easy, 5–10 minutes</span>
        <a
          className="inline-flex min-h-11 items-center"
          href="#message"
          onClick={(event) => {
            event.preventDefault()
            goTo('message')
          }}
        >
          Not the admin? Send a message
        </a>
      </p>
      <DroppedNotice dropped={dropped} />
      <Section id="steps" title="In the admin center">
        <FiveSteps slots={slots} level={3} />
      </Section>
      <Section id="powershell" title="The same in PowerShell">
        <div className="grid gap-4 *:min-w-0">
          <MailboxPowerShell setup={given({ email: person.email, cloud })} />
        </div>
      </Section>
      <Section id="message" title="Not the admin?">
        <p className="mb-4 max-w-measure">
          Send this message to whoever runs Microsoft 365 in your organisation.
        </p>
        <MessageSlip message={adminMessage(slots, link)} link={link} />
      </Section>
      <Section id="why" title="Why it has to be done">
        <ul className="max-w-measure list-disc space-y-2 ps-5">
          <li>{byDefault.value}.</li>
          <li>
            {oauthToo.value}. {oauthToo.note}
          </li>
          <li>
            {mailboxWins.value}. {mailboxWins.note}
          </li>
          <li>
            Outlook, Outlook on the web and phones with an Exchange account do not use SMTP. They need none of
            this.
          </li>
        </ul>
        <SourceNote of={[byDefault, oauthToo, mailboxWins]} />
      </Section>
      <Section id="who" title="Who may do it">
        <p className="max-w-measure">
          {role.value}. {role.note}
        </p>
        <SourceNote of={[role]} />
      </Section>
      <Section id="how-long" title="How long it takes">
        <p className="max-w-measure">
          {howLong.value}. {howLong.note}
        </p>
        <SourceNote of={[howLong]} />
      </Section>
      <Section id="undo" title="How to undo it">
        <p className="max-w-measure">
          <Sentence text={fiveStepsUndo} />
        </p>
      </Section>
      <Section id="organisation" title="The switch of the whole organisation">
        <p className="max-w-measure">
          {organisationSwitch.value}. {organisationSwitch.note} Leave it off and tick the few mailboxes that
          send. <Link to="/admin/">All that an admin decides and does, in order</Link>
        </p>
        <SourceNote of={[organisationSwitch]} />
      </Section>
      <Section id="refused" title="What can still refuse">
        <SmtpTraps />
      </Section>
    </PageFrame>
  )
}

export const page: Page = {
  Component: SmtpPage,
  meta: {
    title: 'Switch on Authenticated SMTP',
    description:
      'Five steps in the Microsoft 365 admin center, the same in PowerShell, how to undo it, and what can still refuse: security defaults, Conditional Access and policies.',
  },
}
