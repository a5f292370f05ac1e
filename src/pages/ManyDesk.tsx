import { useEffect } from 'react'
import { useBlocker } from 'react-router'
import type { ListSummary } from '#kit/session/row-view.ts'
import { ManyColumns } from './ManyColumns.tsx'
import { ManyFile } from './ManyFile.tsx'
import { ManyKit } from './ManyKit.tsx'
import { ManyRows } from './ManyRows.tsx'
import { useFocusAfter } from './use-focus-after.ts'
import { useAfterPaint } from './use-after-paint.ts'
import { useList, type List } from './use-list.ts'

const LOSS = 'The list and what you corrected in it are gone when you leave this page. Leave it?'

/** Lines of words; the table of rows takes the whole page. */
const WIDTH = 'max-w-[58rem]'

/** A list, what is in it, and what is made of it. */
export function ManyDesk() {
  const list = useList()
  const { summary, work, read, saved } = list.state
  const open =
    summary !== undefined && !saved && (list.touched() || work.state === 'busy' || work.state === 'done')
  useStay(open)
  const heading = useFocusAfter<HTMLHeadingElement>(read)
  return (
    <>
      <div className={WIDTH}>
        <ManyFile list={list} />
      </div>
      {summary === undefined ? null : (
        // While another list is read, what is clicked would be meant for this one and done to that one.
        <div inert={list.state.reading}>
          <ManyRows key={`rows-${read}`} list={list} summary={summary} heading={heading} />
          <p className="small hidden print:block">
            On paper stand the rows that were near the ones on the screen.
          </p>
          <BelowRows list={list} summary={summary} />
        </div>
      )}
    </>
  )
}

/** Which column is which, and what is made of the list: nobody sees it before the rows. */
const BelowRows = ({ list, summary }: { list: List; summary: ListSummary }) =>
  useAfterPaint() ? (
    <div className={`no-print ${WIDTH}`}>
      <ManyColumns key={`columns-${list.state.read}`} list={list} summary={summary} />
      <ManyKit list={list} summary={summary} />
    </div>
  ) : null

/** Asks before a list with work in it is left, by a link of this site or by closing the tab. */
function useStay(open: boolean) {
  useEffect(() => {
    if (!open) return undefined
    const stay = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', stay)
    return () => window.removeEventListener('beforeunload', stay)
  }, [open])
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => open && currentLocation.pathname !== nextLocation.pathname,
  )
  useEffect(() => {
    if (blocker.state !== 'blocked') return
    // oxlint-disable-next-line no-alert -- the same question as the browser’s own, which a link does not bring up
    if (window.confirm(LOSS)) blocker.proceed()
    else blocker.reset()
  }, [blocker])
}
