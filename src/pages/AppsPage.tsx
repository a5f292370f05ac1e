import { Link } from 'react-router'
import type { AppEntry } from '#content/app-entry.ts'
import { appsFor } from '#content/app-list.ts'
import { devices } from '#content/devices.ts'
import { ways } from '#content/ways.ts'
import { Table } from '#ui/Table.tsx'
import { Tag } from '#ui/Tag.tsx'
import type { Page } from './meta.ts'
import { PageFrame } from './PageFrame.tsx'
import { Section } from './Section.tsx'

const groups = devices.flatMap(({ id, name }) => (id === 'unknown' ? [] : [{ id, name, apps: appsFor(id) }]))

const AppsPage = () => (
  <PageFrame
    title="All apps"
    lead="What each app, device and program can do with Exchange Online today. The soundest choice stands first."
  >
    <nav aria-label="By device" className="mt-6">
      <ul className="flex flex-wrap gap-2">
        {groups.map(({ id, name }) => (
          <li key={id}>
            <a className="btn sec sm" href={`#${id}`}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
    {groups.map(({ id, name, apps }) => (
      <Section wide key={id} id={id} title={name}>
        <Table
          captionHidden
          caption={`Apps for ${name}`}
          columns={['App', 'Connects by', 'Sign-in', 'Admin approval']}
          rows={apps.map((app) => ({ id: `${id}-${app.id}`, cells: cells(app) }))}
        />
      </Section>
    ))}
    <p className="small muted mt-8 max-w-measure">
      “Connects by” names only what works. What people try and what cannot work stands on the page of each
      app, with the reason. Admin approval is as Microsoft sets it by default; your organisation can be
      stricter or more generous.
    </p>
  </PageFrame>
)

const cells = ({ id, name, by, ways: working, signIn, approval }: AppEntry) => [
  <>
    <Link to={`/apps/${id}/`} className="-my-1.5 inline-block py-2.5 font-semibold">
      {name}
    </Link>
    <span className="caption block font-normal">{by}</span>
  </>,
  <span key="ways" className="flex flex-wrap gap-1.5">
    {working.map((way) => (
      <Tag key={way} kind={way === 'send' ? 'app' : 'plain'}>
        {way === 'send' ? 'Sends only' : ways[way].name}
      </Tag>
    ))}
  </span>,
  signIn === 'oauth2' ? 'Microsoft’s page (OAuth2)' : 'Password, while SMTP takes one',
  approvalWords[approval],
]

const approvalWords: Record<AppEntry['approval'], string> = {
  none: 'Not needed',
  user: 'You may allow it yourself',
  admin: 'An admin has to allow it',
}

export const page: Page = {
  Component: AppsPage,
  meta: {
    title: 'All apps',
    description:
      'Outlook, Apple Mail, Gmail, Thunderbird, msmtp, printers and other apps with Microsoft 365: how each connects and signs in, and what needs an admin.',
  },
}
