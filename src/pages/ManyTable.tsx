import { useSyncExternalStore, type ReactNode } from 'react'
import { appNameIfAny } from '#content/app-names.ts'
import type { RowView } from '#kit/session/row-view.ts'
import { announce } from '#ui/announce.ts'
import { Box } from '#ui/CheckBox.tsx'
import { VirtualRows } from '#ui/VirtualRows.tsx'
import { ManyResult } from './ManyResult.tsx'
import type { List } from './use-list.ts'

const columns = [
  { id: 'take', title: <span className="sr">Take it</span> },
  { id: 'row', title: 'Row' },
  { id: 'mailbox', title: 'Mailbox' },
  { id: 'app', title: 'App' },
  { id: 'result', title: 'Result' },
]

const NARROW = '(width < 40rem)'

/** The rows that fit the filter. */
export function ManyTable({ list, count }: { list: List; count: number }) {
  const { from, rows } = list.state
  const narrow = useSyncExternalStore(
    (changed) => {
      const query = window.matchMedia(NARROW)
      query.addEventListener('change', changed)
      return () => query.removeEventListener('change', changed)
    },
    () => window.matchMedia(NARROW).matches,
  )
  const at = (index: number): RowView | undefined => rows[index - from]
  return (
    <VirtualRows
      label="The rows of the list"
      columns={columns}
      count={count}
      height={narrow ? 130 : list.state.summary?.columns.name === undefined ? 46 : 67}
      onSee={list.see}
      rowClass={(index) => at(index)?.status}
      cells={(index) => cellsOf(at(index), narrow, list)}
    />
  )
}

function cellsOf(row: RowView | undefined, narrow: boolean, list: List): readonly ReactNode[] | undefined {
  if (row === undefined) return undefined
  const { row: number, email, name, app, mailbox, status } = row
  const out = status === 'left-out'
  return [
    status === 'error' ? null : (
      // oxlint-disable-next-line jsx-a11y/label-has-associated-control -- the box in it, which has its own name
      <label className="tick">
        <Box
          checked={!out}
          label={`Take row ${number}, ${email}`}
          onChange={(taken) => list.change({ do: 'leave-out', row: number, out: !taken })}
        />
      </label>
    ),
    narrow ? `Row ${number}` : number,
    <>
      <code dir="ltr">{email}</code>
      {name === '' ? null : <bdi className="block text-ink-2">{name}</bdi>}
      {mailbox === 'shared' ? <span className="caption block">Shared mailbox</span> : null}
    </>,
    appNameIfAny(app) ?? app,
    <ManyResult
      key="result"
      row={row}
      onRepair={(repair) => {
        // What was pressed goes; its row stays, or the next one comes to its place.
        document.activeElement?.closest('tr')?.focus({ preventScroll: true })
        list.change({ do: 'repair', row: number, repair })
        announce(repair === 'leave-out' ? `Row ${number} is left out` : `Row ${number} is changed`)
      }}
    />,
  ]
}
