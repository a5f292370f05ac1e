import { useState } from 'react'
import { useLocation } from 'react-router'
import { cloudIds, clouds, type CloudId } from '#content/clouds.ts'
import type { Judgement } from '#kit/read-back/judgement.ts'
import type { NextPlan } from '#kit/read-back/next-plan.ts'
import { Button } from '#ui/Button.tsx'
import { Choices } from '#ui/Choices.tsx'
import { Icon } from '#ui/Icon.tsx'
import { Notice } from '#ui/Notice.tsx'
import { SelectField } from '#ui/SelectField.tsx'
import { counted, mailboxesOf, number } from './audit-words.ts'
import { rowsOf } from './list-words.ts'
import { FINDINGS_NAME, PLAN_NAME, type Audit } from './use-audit.ts'
import { useToday } from './use-today.ts'

/** What can be made of it: the next plan with its scripts, and a file of all findings. */
export function AuditNext({ judgement, audit }: { judgement: Judgement; audit: Audit }) {
  const { next } = judgement
  const { saving, failed } = audit.state
  return (
    <section className="no-print mt-10" aria-labelledby="audit-next">
      <h3 id="audit-next">What next</h3>
      {next.differences + next.senders === 0 ? (
        <p className="mt-2 max-w-measure">{nothingNext(judgement)}</p>
      ) : (
        <NextChoice judgement={judgement} audit={audit} />
      )}
      <p className="mt-5 flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button
          kind="secondary"
          aria-disabled={saving || undefined}
          onClick={() => void (saving || audit.saveFindings())}
        >
          <Icon name="download" />
          Save all findings
        </Button>
        <span className="small muted">{FINDINGS_NAME}: one row for each address, for a spreadsheet</span>
      </p>
      {failed ? (
        <div className="mt-4" role="alert">
          <Notice kind="problem" title="The file was not made.">
            This browser ran out of memory, or a part of this site did not load. What was read is still here:
            try again.
          </Notice>
        </div>
      ) : null}
    </section>
  )
}

/** What is missing for a next plan, or that none is needed. */
function nothingNext({ audit, plan, report }: Judgement): string {
  if (audit === undefined) return 'Add an audit: then the next plan can be made.'
  if (plan === undefined && report === undefined)
    return 'Add a plan to make a script of what is not so yet. Add the SMTP AUTH clients report to make one for those who send.'
  return 'There is nothing to change.'
}

function sendersHint({ next: { unread }, report }: Judgement): string {
  const [off, outside] = [report?.off?.count ?? 0, report?.outside?.count ?? 0]
  const on = `Authenticated SMTP on for those in the report that follow the organisation${off === 0 ? '' : `; ${number(off)} that cannot send any more stay as they are`}`
  if (unread > 0)
    return `${on}. ${rowsOf(unread)} of the report could not be read, so nobody can say who sent nothing: nothing is switched off.`
  return outside > 0
    ? `${on}, and for ${counted(outside, 'sender that is', 'senders that are')} not in the audit. Any of those may be another address of a mailbox that seems to send nothing, so nothing is switched off: audit all mailboxes to go on, and leave the organisation as it is until then.`
    : `${on}; those with it on that sent nothing follow the organisation again. Then the organisation can be off. Who sends once a quarter may not be in the report: look at those rows of the plan before you use it.`
}

function NextChoice({ judgement, audit }: { judgement: Judgement; audit: Audit }) {
  const { next } = judgement
  const today = useToday()
  const { search } = useLocation()
  const named = new URLSearchParams(search).get('cloud')
  const [cloud, setCloud] = useState<CloudId>(cloudIds.find((id) => id === named) ?? 'worldwide')
  const [wanted, want] = useState<NextPlan>('differences')
  const chosen = next[wanted] > 0 ? wanted : next.differences > 0 ? 'differences' : 'senders'
  const options = [
    {
      value: 'differences',
      label: `What differs from the plan (changes ${mailboxesOf(next.differences)})`,
      hint: 'Each gets what the plan says, and nothing else is touched.',
    },
    {
      value: 'senders',
      label: `Only those who send (changes ${mailboxesOf(next.senders)})`,
      hint: sendersHint(judgement),
    },
  ].filter(({ value }) => next[value as NextPlan] > 0)
  const { saving } = audit.state
  return (
    <>
      <div className="mt-3 max-w-measure">
        <Choices
          legend="The next plan"
          name="audit-next-plan"
          value={chosen}
          options={options}
          onChange={(value) => want(value as NextPlan)}
        />
        <SelectField
          label="Microsoft cloud"
          value={cloud}
          options={cloudIds.map((id) => ({ value: id, label: clouds[id].name }))}
          onChange={(value) => setCloud(cloudIds.find((id) => id === value) ?? 'worldwide')}
        />
      </div>
      <p className="mt-5 flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button
          aria-disabled={saving || undefined}
          onClick={() => void (saving || audit.savePlan(chosen, cloud, today))}
        >
          <Icon name="download" />
          Save the plan for {mailboxesOf(next[chosen])}
        </Button>
        <span className="small muted">{PLAN_NAME}: plan.csv and the scripts that carry it out</span>
      </p>
    </>
  )
}
