import { Fragment } from 'react'
import type { DeskTask, Mark, Marks } from '#content/admin-desk.ts'
import { adminWords, stateWords } from '#content/admin-words.ts'
import { longDay } from '#content/day.ts'
import { sheetWords } from '#content/sheet-words.ts'
import { adminDesk } from '#flow/admin-desk.ts'
import { PaperMark } from '#ui/PaperMark.tsx'
import { QrCode } from '#ui/QrCode.tsx'
import { deskPath } from './desk-path.ts'
import { useEmptySheet } from './empty-sheet.ts'
import { Rich } from './Rich.tsx'
import { TwoLines } from './TwoLines.tsx'
import { useCloud } from './use-cloud.ts'
import { useHydrated } from './use-hydrated.ts'
import { useMarks } from './use-marks.ts'
import { useSiteUrl } from './use-site-url.ts'
import { useToday } from './use-today.ts'

const none: Marks = {}

/** The tasks on one page of paper: boxes to tick, where it is done, lines for who and when. */
export function DeskSheet() {
  const { cloud } = useCloud()
  const today = useToday()
  // As the page came, it knows neither its host nor the day: then it says nothing of them.
  const whole = useHydrated()
  const { marks: kept } = useMarks()
  const marks = useEmptySheet() ? none : kept
  const link = useSiteUrl(deskPath(cloud.id))
  const { groups } = adminDesk(cloud, today)
  return (
    <article className="sheet desk-sheet" aria-hidden="true">
      <header className="p-h">
        <div>
          <p className="p-k">{adminWords.sheet}</p>
          {/* The page has its own h1; nobody hears this one. */}
          <h2>{adminWords.title}</h2>
          <p className="p-line">
            {adminWords.organisation} <span />
          </p>
          <p className="p-k">Microsoft 365 {cloud.name}</p>
        </div>
        {whole ? (
          <div className="p-q">
            <QrCode text={link} label="" />
            <TwoLines of={adminWords.onScreen} />
          </div>
        ) : null}
      </header>
      <div className="p-cols">
        <b>{adminWords.columns.who}</b>
        <b>{adminWords.columns.date}</b>
      </div>
      <ol className="p-s">
        {groups.map(({ id, tasks }) => (
          <Fragment key={id}>
            {tasks.map((task, at) => (
              <Row key={task.id} task={task} mark={marks[task.id]} first={at === 0} />
            ))}
          </Fragment>
        ))}
      </ol>
      <footer>
        <div className="p-f">
          <p>
            {whole ? adminWords.sheetDated(today) : null} {sheetWords.noSecrets}
          </p>
          <p className="mono">{whole ? link : null}</p>
        </div>
      </footer>
    </article>
  )
}

type RowProps = { task: DeskTask; mark: Mark | undefined; first: boolean }

const Row = ({ task: { number, short, places }, mark, first }: RowProps) => (
  <li className={first ? 'p-first' : undefined}>
    <span className="bx">{mark === undefined ? '' : mark.state === 'done' ? '✓' : '–'}</span>
    <PaperMark who="admin" number={number} />
    <div>
      <p>
        <b>{short}</b>
        {mark?.state === 'not-for-us' ? ` (${stateWords['not-for-us'].toLowerCase()})` : null}
      </p>
      {places[0] === undefined ? null : (
        <p className="n">
          {places[0].center}: <Rich text={places[0].path} />
        </p>
      )}
    </div>
    <span className="p-w1" />
    <span className="p-w1">{mark === undefined ? '' : longDay(mark.day)}</span>
  </li>
)
