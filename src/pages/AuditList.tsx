import { useId, useState, type ReactNode } from 'react'
import type { Listed } from '#kit/read-back/judgement.ts'
import { Button } from '#ui/Button.tsx'
import { Table } from '#ui/Table.tsx'
import { number } from './audit-words.ts'

const FIRST = 10
const MORE = 40

type AuditListProps<Row> = {
  caption: string
  columns: readonly string[]
  list: Listed<Row>
  cells: (row: Row) => readonly ReactNode[]
}

/** The first rows of a list, more on request; all of them are in the file to save. */
export function AuditList<Row>({ caption, columns, list: { count, first }, cells }: AuditListProps<Row>) {
  const [shown, show] = useState(FIRST)
  const id = useId()
  const rows = first.slice(0, shown)
  return (
    <>
      <Table
        caption={caption}
        captionHidden
        columns={columns}
        rows={rows.map((row, at) => ({ id: `${id}${at}`, cells: cells(row) }))}
      />
      {count <= rows.length ? null : (
        <p className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-2">
          <span className="small muted">
            {number(rows.length)} of {number(count)} are shown.
          </span>
          {rows.length < first.length ? (
            <Button kind="secondary" small onClick={() => show((now) => now + MORE)}>
              Show more<span className="sr">: {caption}</span>
            </Button>
          ) : (
            <span className="small">All of them are in the file with the findings, below.</span>
          )}
        </p>
      )}
    </>
  )
}
