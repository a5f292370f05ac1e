import { useState, type RefObject } from 'react'
import type { Filter, ListSummary } from '#kit/session/row-view.ts'
import { Button } from '#ui/Button.tsx'
import { Icon } from '#ui/Icon.tsx'
import { SelectField } from '#ui/SelectField.tsx'
import { TextField } from '#ui/TextField.tsx'
import { filterOptions } from './list-filter.ts'
import { rowsOf } from './list-words.ts'
import { ManyActions } from './ManyActions.tsx'
import { ManyTable } from './ManyTable.tsx'
import type { List } from './use-list.ts'

type Props = { list: List; summary: ListSummary; heading: RefObject<HTMLHeadingElement | null> }

/** How many rows are ready, a filter, and the rows. */
export function ManyRows({ list, summary, heading }: Props) {
  const [filter, setFilter] = useState<{ status: Filter; search: string }>({ status: 'all', search: '' })
  const { rows, counts, shown } = summary
  const ready = counts.ready + counts.warning
  const show = (next: Partial<typeof filter>) => {
    const changed = { ...filter, ...next }
    setFilter(changed)
    list.change({ do: 'filter', ...changed })
  }
  // What was pressed is gone then.
  const toHeading = () => heading.current?.focus({ preventScroll: true })
  return (
    <>
      <div className="sum">
        <h2 ref={heading} tabIndex={-1}>
          {rowsOf(rows)}
        </h2>
        <span className="st ok">
          <Icon name="tick" />
          {ready.toLocaleString('en')} ready
        </span>
        {counts.error === 0 ? null : (
          <span className="st bad">
            <Icon name="problem" />
            {counts.error.toLocaleString('en')} {counts.error === 1 ? 'needs' : 'need'} a correction
          </span>
        )}
        {counts.error === 0 || filter.status === 'error' ? null : (
          <Button
            kind="quiet"
            small
            onClick={() => {
              show({ status: 'error', search: '' })
              toHeading()
            }}
          >
            Show only {counts.error === 1 ? 'it' : `the ${counts.error.toLocaleString('en')}`}
          </Button>
        )}
      </div>
      <search className="no-print block" aria-label="Rows">
        <div className="filters">
          <TextField
            type="search"
            label="Search"
            autoComplete="off"
            spellCheck={false}
            value={filter.search}
            onChange={({ target }) => show({ search: target.value })}
          />
          <SelectField
            label="Show"
            value={filter.status}
            options={filterOptions(summary, filter.status)}
            onChange={(status) => show({ status: status as Filter })}
          />
        </div>
      </search>
      <ManyActions list={list} summary={summary} status={filter.status} onDone={toHeading} />
      {shown === 0 ? (
        <p className="border border-line p-6">
          No row fits.{' '}
          <Button
            kind="secondary"
            small
            onClick={() => {
              show({ status: 'all', search: '' })
              toHeading()
            }}
          >
            Show all
          </Button>
        </p>
      ) : (
        // From the top again when other rows are shown.
        <ManyTable key={`${filter.status} ${filter.search}`} list={list} count={shown} />
      )}
    </>
  )
}
