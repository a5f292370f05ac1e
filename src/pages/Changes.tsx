import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { appName } from '#content/app-names.ts'
import { touchedBy } from '#content/app-retirements.ts'
import type { Day } from '#content/day.ts'
import {
  namedDay,
  retirements,
  retirementText,
  type Retirement,
  type RetirementId,
} from '#content/retirements.ts'
import { calendarName } from '#generate/calendar/retirement-calendar-name.ts'
import { Disclosure } from '#ui/Disclosure.tsx'
import { FileName } from './FileName.tsx'
import { sitePath } from './site-url.ts'
import { Sentence } from './Sentence.tsx'
import { SourceNote } from './SourceNote.tsx'

type ChangesProps = { ids: readonly RetirementId[]; today: Day }

/** What Microsoft switched or switches off, one after the other, in the words that are true today. */
export const Changes = ({ ids, today }: ChangesProps) => (
  <ol className="max-w-main">
    {ids.map((id) => (
      <Change key={id} id={id} today={today} />
    ))}
  </ol>
)

function Change({ id, today }: { id: RetirementId; today: Day }) {
  const { name, day, when }: Retirement = retirements[id]
  return (
    <li id={id} className="scroll-mt-6 border-t border-line py-5 first:border-t-0 first:pt-0">
      <h3>
        {name}: <time dateTime={namedDay(id)}>{when}</time>
      </h3>
      <p className="mt-1 max-w-measure">
        <Sentence text={retirementText(id, today)} />
      </p>
      <Touched id={id} />
      <ul className="dl mt-3 max-w-measure">
        <li>
          <a href={sitePath(`/files/${calendarName(id)}`)}>
            <FileName
              title={`Put it in my calendar${today < day ? ', with a reminder two weeks before' : ''}`}
              name={calendarName(id)}
            />
          </a>
        </li>
      </ul>
      <SourceNote of={[retirements[id]]} />
    </li>
  )
}

/** As many as can be read in one line or two. */
const FEW = 6

function Touched({ id }: { id: RetirementId }) {
  const apps = touchedBy(id)
  if (apps.length === 0) return null
  const list: ReactNode = (
    <ul className="flex flex-wrap gap-x-5">
      {apps.map((app) => (
        <li key={app}>
          <Link to={`/apps/${app}/`} className="inline-block min-w-11 py-2.5 leading-6">
            {appName(app)}
          </Link>
        </li>
      ))}
    </ul>
  )
  return apps.length > FEW ? (
    <Disclosure summary={`Touches ${apps.length} of the apps here`}>{list}</Disclosure>
  ) : (
    <div className="mt-2">
      <p className="small muted">Touches, of the apps here:</p>
      {list}
    </div>
  )
}
