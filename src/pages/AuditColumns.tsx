import { useState } from 'react'
import type { ReportColumns, SourceProblem } from '#kit/read-back/source.ts'
import { given } from '#lib/given.ts'
import { Button } from '#ui/Button.tsx'
import { SelectField } from '#ui/SelectField.tsx'

const NONE = ''

type Props = {
  problem: Extract<SourceProblem, { reason: 'unknown-columns' }>
  onRead: (columns: ReportColumns) => void
}

/** Which columns of a report are which, where its headings are in a language that nobody here knows. */
export function AuditColumns({ problem: { columns, addresses }, onRead }: Props) {
  const [chosen, choose] = useState({
    sender: addresses === undefined ? NONE : String(addresses),
    signIn: NONE,
    messages: NONE,
  })
  const options = [
    { value: NONE, label: 'Not in the file' },
    ...columns.map((name, at) => ({ value: String(at), label: name.trim() || `Column ${at + 1}` })),
  ]
  const numbered = (value: string) => (value === NONE ? undefined : Number(value))
  const sender = numbered(chosen.sender)
  return (
    <fieldset className="mt-4">
      <legend className="font-semibold">Is it the SMTP AUTH clients report? Say which column is which</legend>
      <div className="filters">
        <SelectField
          label="Address of the sender"
          value={chosen.sender}
          options={options}
          onChange={(value) => choose({ ...chosen, sender: value })}
        />
        <SelectField
          label="Authentication Protocol"
          value={chosen.signIn}
          options={options}
          onChange={(value) => choose({ ...chosen, signIn: value })}
        />
        <SelectField
          label="Messages sent"
          value={chosen.messages}
          options={options}
          onChange={(value) => choose({ ...chosen, messages: value })}
        />
      </div>
      <p className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button
          kind="secondary"
          aria-disabled={sender === undefined || undefined}
          onClick={() =>
            void (
              sender !== undefined &&
              onRead({
                sender,
                ...given({ signIn: numbered(chosen.signIn), messages: numbered(chosen.messages) }),
              })
            )
          }
        >
          Read it as the report
        </Button>
        {sender === undefined ? <span className="small muted">Choose the column of addresses.</span> : null}
      </p>
    </fieldset>
  )
}
