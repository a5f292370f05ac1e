import { Link } from 'react-router'
import type { AppEntry } from '#content/app-entry.ts'
import type { Day } from '#content/day.ts'
import { deviceName } from '#content/devices.ts'
import { wayName } from '#content/way-names.ts'
import { appStates, openWays } from '#flow/app-state.ts'
import { Table } from '#ui/Table.tsx'
import { Tag } from '#ui/Tag.tsx'
import { approvalWords, signInWords, stateWords } from './app-state-words.ts'

type AppsTableProps = { caption: string; apps: readonly AppEntry[]; today: Day }

/** The matrix: one row for each app, with all that a list can say of it. */
export const AppsTable = ({ caption, apps, today }: AppsTableProps) => (
  <Table
    wide
    captionHidden
    caption={caption}
    columns={['App', 'Runs on', 'Connects by', 'Sign-in', 'Approval', 'State', 'Checked']}
    rows={apps.map((app) => ({ id: app.id, cells: cells(app, today) }))}
  />
)

function cells(app: AppEntry, today: Day) {
  const { id, name, by, devices, signIn, approval, checked } = app
  const open = openWays(app, today)
  const works = open.length > 0
  return [
    <>
      <Link to={`/apps/${id}/`} className="-my-2.5 inline-block min-w-11 py-3 font-semibold">
        {name}
      </Link>
      <span className="caption block font-normal">{by}</span>
    </>,
    devices.map(deviceName).join(', '),
    works ? (
      <span key="ways" className="flex flex-wrap gap-1.5">
        {open.map((way) => (
          <Tag key={way} kind={way === 'send' ? 'app' : 'plain'}>
            {wayName(way, 'tag')}
          </Tag>
        ))}
      </span>
    ) : (
      ''
    ),
    works && signIn !== undefined ? signInWords[signIn] : '',
    works ? <span className={approval === 'none' ? 'usual' : undefined}>{approvalWords[approval]}</span> : '',
    <ul key="states">
      {appStates(app, today).map((state) => (
        <li key={state} className={state === 'works' ? undefined : 'font-semibold'}>
          {stateWords(state, app, today)}
        </li>
      ))}
    </ul>,
    <time key="checked" dateTime={checked} className="whitespace-nowrap">
      {checked}
    </time>,
  ]
}
