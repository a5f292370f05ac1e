import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useLayoutEffect, useRef, type ReactNode } from 'react'

type Column = { id: string; title: ReactNode }

type VirtualRowsProps = {
  /** Said of the table and of the box it scrolls in. */
  label: string
  columns: readonly Column[]
  count: number
  /** About how high a row is, until it is measured. */
  height: number
  /** Cells of a row, in the order of the columns; undefined while they are not here. The second is its heading. */
  cells: (index: number) => readonly ReactNode[] | undefined
  rowClass: (index: number) => string | undefined
  /** Told which rows can be seen. */
  onSee: (from: number, to: number) => void
}

// Browsers forget that it is a table once its rows are blocks, unless the roles are spelled out.
/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role */

/** A table of any length, of which only the rows that can be seen are in the page. Says how many there are in all. */
export function VirtualRows({ label, columns, count, height, cells, rowClass, onSee }: VirtualRowsProps) {
  const box = useRef<HTMLDivElement>(null)
  const body = useRef<HTMLTableSectionElement>(null)
  // oxlint-disable-next-line react-hooks/incompatible-library -- nothing here is memoized
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => box.current,
    estimateSize: () => height,
    overscan: 8,
    initialRect: { width: 0, height: 600 },
    // The row with the focus stays, however far it is scrolled away: a focus must not vanish.
    rangeExtractor: (range) => {
      const row = document.activeElement?.closest('[data-index]')
      const focused =
        row !== null && row !== undefined && body.current?.contains(row)
          ? Number(row.getAttribute('data-index'))
          : -1
      const seen = defaultRangeExtractor(range)
      return focused < 0 || focused >= range.count
        ? seen
        : [...new Set([...seen, focused])].toSorted((a, b) => a - b)
    },
  })
  const items = virtual.getVirtualItems()
  const from = items[0]?.index ?? 0
  const to = (items.at(-1)?.index ?? -1) + 1
  const see = useRef(onSee)
  useEffect(() => {
    see.current = onSee
  })
  useEffect(() => see.current(from, to), [from, to, count])

  const rows: ReactNode[] = []
  let end = 0
  for (const { index, start, end: below } of items) {
    if (start > end) rows.push(<Gap key={`gap-${index}`} height={start - end} columns={columns.length} />)
    end = below
    // One that has not come yet is as high as it is guessed to be: measured, it would move all below it.
    const here = cells(index)
    rows.push(
      <tr
        key={index}
        data-index={index}
        ref={here === undefined ? undefined : virtual.measureElement}
        role="row"
        tabIndex={-1}
        aria-rowindex={index + 2}
        className={here === undefined ? 'waiting' : rowClass(index)}
      >
        {columns.map(({ id, title }, at) => {
          const cell = here?.[at]
          return at === 1 ? (
            <th key={id} scope="row" role="rowheader" className={`c-${id}`}>
              {cell}
            </th>
          ) : (
            <td
              key={id}
              role="cell"
              className={`c-${id}`}
              data-title={typeof title === 'string' ? title : undefined}
            >
              {cell}
            </td>
          )
        })}
      </tr>,
    )
  }
  const rest = virtual.getTotalSize() - end
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must scroll by the keys, too
    <div className="rows" ref={box} tabIndex={0} role="region" aria-label={label}>
      <table className="tbl" role="table" aria-label={label} aria-rowcount={count + 1}>
        <thead role="rowgroup">
          <tr role="row" aria-rowindex={1}>
            {columns.map(({ id, title }) => (
              <th key={id} scope="col" role="columnheader" className={`c-${id}`}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup" ref={body}>
          {rows}
          {rest > 0 ? <Gap height={rest} columns={columns.length} /> : null}
        </tbody>
      </table>
    </div>
  )
}

/** Stands for rows that are not here. Its height is set by script: the policy of the site allows no attribute for it. */
function Gap({ height, columns }: { height: number; columns: number }) {
  const cell = useRef<HTMLTableCellElement>(null)
  useLayoutEffect(() => {
    if (cell.current !== null) cell.current.style.blockSize = `${height}px`
  }, [height])
  return (
    <tr className="gap" aria-hidden="true">
      {/* oxlint-disable-next-line jsx-a11y/control-has-associated-label -- nobody hears it */}
      <td ref={cell} colSpan={columns} />
    </tr>
  )
}
