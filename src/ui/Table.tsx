import type { ReactNode } from 'react'

type TableProps = {
  caption: ReactNode
  /** For those who hear the table only; the heading above says it to the others. */
  captionHidden?: boolean | undefined
  /** Many columns: it turns into blocks on a tablet already. */
  wide?: boolean | undefined
  columns: readonly string[]
  /** As many cells as columns. The first is the heading of its row. */
  rows: readonly { id: string; cells: readonly ReactNode[] }[]
}

// Browsers forget that it is a table once its rows are blocks, unless the roles are spelled out.
/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role */

/** A table that turns into blocks on a phone, each cell under its column's name. */
export function Table({ caption, captionHidden, wide, columns, rows }: TableProps) {
  return (
    <table className={wide ? 'tbl wide' : 'tbl'} role="table">
      <caption className={captionHidden ? 'sr' : undefined}>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((title) => (
            <th key={title} scope="col" role="columnheader">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map(({ id, cells: [first, ...others] }) => (
          <tr key={id} id={id} role="row">
            <th scope="row" role="rowheader">
              {first}
            </th>
            {others.map((cell, at) => (
              <td key={columns[at + 1]} role="cell" data-title={columns[at + 1]}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
