import type { Judgement, Listed } from '#kit/read-back/judgement.ts'
import type { AuditRow, OrganisationState } from '#kit/read-back/source.ts'
import { Disclosure } from '#ui/Disclosure.tsx'
import { SelectField } from '#ui/SelectField.tsx'
import { Table } from '#ui/Table.tsx'
import { AuditList } from './AuditList.tsx'
import { counted, followersSpoken, mailboxesOf, number } from './audit-words.ts'
import type { Audit } from './use-audit.ts'

type AuditStatesProps = {
  judged: NonNullable<Judgement['audit']>
  organisation: OrganisationState | undefined
  audit: Audit
}

const choices = [
  { value: '', label: 'I don’t know' },
  { value: 'off', label: 'Off: SmtpClientAuthenticationDisabled is True' },
  { value: 'on', label: 'On: SmtpClientAuthenticationDisabled is False' },
]

/** Who is on, who is off, and who follows the organisation. */
export function AuditStates({
  judged: { mailboxes, smtp, imap, pop },
  organisation,
  audit,
}: AuditStatesProps) {
  const able = smtp.on.count + (organisation === 'on' ? smtp.inherit.count : 0)
  return (
    <section className="mt-10" aria-labelledby="audit-states">
      <h3 id="audit-states">What {mailboxesOf(mailboxes)} have</h3>
      <div className="mt-3">
        <Table
          caption="Mailboxes by state"
          captionHidden
          columns={['Setting', 'On', 'Off', 'Follows the organisation']}
          rows={[
            {
              id: 'audit-smtp',
              cells: [
                'Authenticated SMTP',
                number(smtp.on.count),
                number(smtp.off.count),
                number(smtp.inherit.count),
              ],
            },
            { id: 'audit-imap', cells: ['IMAP', number(imap.on), number(imap.off), 'never'] },
            { id: 'audit-pop', cells: ['POP', number(pop.on), number(pop.off), 'never'] },
          ]}
        />
      </div>
      <div className="mt-4 max-w-measure">
        <SelectField
          label="Authenticated SMTP of the organisation"
          hint="The audit of 1-audit.ps1 brings it along. Else: Get-TransportConfig, as shown below."
          value={organisation ?? ''}
          options={choices}
          onChange={(value) => audit.say(value === 'on' || value === 'off' ? value : undefined)}
        />
      </div>
      {smtp.unsaid === mailboxes ? (
        <p className="mt-3 max-w-measure">
          This file says nothing of Authenticated SMTP: its column SmtpClientAuthenticationDisabled is
          missing. Take Get-CASMailbox, as shown below.
        </p>
      ) : (
        <p className="mt-3 max-w-measure">
          {followersSpoken(smtp.inherit.count, organisation)}{' '}
          {organisation === undefined
            ? null
            : `Together ${counted(able, 'mailbox may', 'mailboxes may')} send by SMTP.`}
        </p>
      )}
      <div className="mt-4">
        <States title="On for the mailbox itself" list={smtp.on} />
        <States title="Off for the mailbox itself" list={smtp.off} />
        <States title="Follows the organisation" list={smtp.inherit} />
      </div>
    </section>
  )
}

function States({ title, list }: { title: string; list: Listed<AuditRow> }) {
  if (list.count === 0) return null
  return (
    <Disclosure summary={`${title} (${number(list.count)})`}>
      <AuditList
        caption={title}
        columns={['Mailbox', 'Name', 'Kind', 'IMAP', 'POP']}
        list={list}
        cells={({ mailbox, name, kind, states }: AuditRow) => [
          mailbox,
          name ?? '',
          kind ?? '',
          states.imap ?? '',
          states.pop ?? '',
        ]}
      />
    </Disclosure>
  )
}
