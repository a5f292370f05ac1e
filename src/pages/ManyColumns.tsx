import { useState } from 'react'
import type { ListSummary } from '#kit/session/row-view.ts'
import { columnFields, type ColumnField, type Columns } from '#kit/table/columns.ts'
import { domainOf } from '#lib/domain-of.ts'
import { Disclosure } from '#ui/Disclosure.tsx'
import { Notice } from '#ui/Notice.tsx'
import { SelectField } from '#ui/SelectField.tsx'
import { TextField } from '#ui/TextField.tsx'
import { columnsSpoken, fieldNames } from './list-words.ts'
import type { List } from './use-list.ts'

const NONE = ''

/** Which column is which, and the domain that addresses should have: guessed, and open to correction. */
export function ManyColumns({ list, summary }: { list: List; summary: ListSummary }) {
  const { columns, header, domain } = summary
  const [typed, type] = useState<string>()
  const missing = columns.email === undefined
  const options = [
    { value: NONE, label: 'Not in the list' },
    ...header.map((label, at) => ({ value: String(at), label })),
  ]
  const choose = (field: ColumnField, value: string) => {
    const { [field]: _old, ...others } = columns
    const next: Columns = value === NONE ? others : { ...others, [field]: Number(value) }
    list.change({ do: 'columns', columns: next })
  }
  return (
    <>
      {missing ? (
        <div className="mt-4">
          <Notice kind="problem" title="No column with addresses was found.">
            Choose it below.
          </Notice>
        </div>
      ) : null}
      {columns.licence === undefined && !missing ? (
        <p className="small mt-3 max-w-measure">
          No column says who has a licence, so a mailbox without one is not marked. If your list has that
          column under another name, choose it below.
        </p>
      ) : null}
      <Disclosure key={String(missing)} summary={columnsSpoken(summary)} open={missing}>
        <fieldset className="filters">
          <legend className="sr">Which column of the list is which</legend>
          {columnFields.map((field) => (
            <SelectField
              key={field}
              label={fieldNames[field]}
              value={columns[field] === undefined ? NONE : String(columns[field])}
              options={options}
              onChange={(value) => choose(field, value)}
            />
          ))}
        </fieldset>
        <TextField
          label="Your domain"
          hint="Rows of another one are marked."
          autoComplete="off"
          spellCheck={false}
          value={typed ?? domain ?? ''}
          error={
            typed === undefined || typed.trim() === '' || domainOf(typed) !== undefined
              ? undefined
              : 'It should look like contoso.com.'
          }
          onChange={({ target: { value } }) => {
            type(value)
            const asked = domainOf(value) === undefined ? undefined : value.trim().toLowerCase()
            if (asked !== undefined || value.trim() === '') list.change({ do: 'domain', domain: asked })
          }}
        />
      </Disclosure>
    </>
  )
}
