import type { Judgement } from '#kit/read-back/judgement.ts'
import { Disclosure } from '#ui/Disclosure.tsx'
import { AuditList } from './AuditList.tsx'
import { counted, mailboxesOf, number, statesSpoken } from './audit-words.ts'

/** What is not as planned. */
export function AuditPlan({ judged }: { judged: NonNullable<Judgement['plan']> }) {
  const { rows, asPlanned, different, missing, unsaid, unplanned } = judged
  return (
    <section className="mt-10" aria-labelledby="audit-plan">
      <h3 id="audit-plan">
        {asPlanned === rows
          ? `All is as planned for ${mailboxesOf(rows)}`
          : `${number(asPlanned)} of ${mailboxesOf(rows)} as planned`}
      </h3>
      {different.count === 0 ? null : (
        <div className="mt-3">
          <p className="mb-3 max-w-measure">
            {counted(different.count, 'mailbox differs', 'mailboxes differ')}. The next plan below holds these
            and nothing else.
          </p>
          <AuditList
            caption="Mailboxes that differ from the plan"
            columns={['Mailbox', 'Planned', 'Found']}
            list={different}
            cells={({ mailbox, planned, found }) => [
              mailbox,
              statesSpoken(planned),
              statesSpoken(found, planned),
            ]}
          />
        </div>
      )}
      {missing.count === 0 ? null : (
        <Disclosure summary={`Planned, but not in the audit (${number(missing.count)})`}>
          <AuditList
            caption="Planned mailboxes that the audit does not have"
            columns={['Mailbox']}
            list={missing}
            cells={(mailbox) => [mailbox]}
          />
        </Disclosure>
      )}
      {unsaid === 0 ? null : (
        <p className="mt-3 max-w-measure">
          Of {mailboxesOf(unsaid)} the audit does not tell all that is planned. Make it with 1-audit.ps1,
          which reads Authenticated SMTP, IMAP and POP.
        </p>
      )}
      {unplanned === 0 ? null : (
        <p className="mt-3 max-w-measure muted">
          {counted(unplanned, 'mailbox is', 'mailboxes are')} in the audit and not in the plan.
        </p>
      )}
    </section>
  )
}
