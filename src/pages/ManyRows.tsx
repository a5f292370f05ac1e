import { useState, type RefObject } from 'react'
import type { Filter, ListSummary } from '#kit/session/row-view.ts'
import { announce } from '#ui/announce.ts'
import { Button } from '#ui/Button.tsx'
import { Icon } from '#ui/Icon.tsx'
import { SelectField } from '#ui/SelectField.tsx'
import { TextField } from '#ui/TextField.tsx'
import { alikeWords, filterOptions, filterShows } from './list-filter.ts'
import { rowsOf } from './list-words.ts'
import { ManyTable } from './ManyTable.tsx'
import type { List } from './use-list.ts'

type Props = { list: List; summary: ListSummary; heading: RefObject<HTMLHeadingElement | null> }

/** How many rows are ready, a filter, and the rows. */
export function ManyRows({ list, summary, heading }: Props) {
  const [filter, setFilter] = useState<{ status: Filter; search: string }>({ status: 'all', search: '' })
  const { rows, counts, shown, suggested, alike } = summary
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
      <div className="no-print mt-4 mb-3 flex min-h-11 flex-wrap items-center gap-x-4 gap-y-2">
        <p className="small font-semibold" role="status">
          {filterShows(shown, rows)}
        </p>
        {suggested < 2 ? null : (
          <Button
            kind="secondary"
            small
            onClick={() => {
              list.change({ do: 'repair-shown' })
              announce(`${rowsOf(suggested)} changed`)
              toHeading()
            }}
          >
            Use all {suggested.toLocaleString('en')} suggestions
          </Button>
        )}
        {alike.map((each) => (
          <Button
            key={alikeWords(each)}
            kind="secondary"
            small
            onClick={() => {
              list.change({ do: 'repair-alike', repair: each.repair })
              announce(`${rowsOf(each.count)} changed`)
              toHeading()
            }}
          >
            {alikeWords(each)}
          </Button>
        ))}
        {shown === 0 || filter.status === 'left-out' ? null : (
          <Button
            kind="quiet"
            small
            onClick={() => {
              list.change({ do: 'leave-out-shown', out: true })
              announce(`${rowsOf(shown)} left out`)
              toHeading()
            }}
          >
            Leave these out
          </Button>
        )}
        {shown === 0 || counts['left-out'] === 0 ? null : (
          <Button
            kind="quiet"
            small
            onClick={() => {
              list.change({ do: 'leave-out-shown', out: false })
              announce(`${rowsOf(shown)} taken`)
              toHeading()
            }}
          >
            Take these
          </Button>
        )}
      </div>
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
