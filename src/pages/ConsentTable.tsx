import { Link } from 'react-router'
import type { Cloud } from '#content/clouds.ts'
import { isKnown, withoutIdBecause, type ConsentApp } from '#content/consent-apps.ts'
import { consentReportWords as words } from '#content/consent-report-words.ts'
import { applicationsOf, type AskedApplication } from '#flow/consent-applications.ts'
import { consentLinkOf } from '#flow/consent-link.ts'
import { CopyButton } from '#ui/CopyButton.tsx'
import { Table } from '#ui/Table.tsx'

type ConsentTableProps = { apps: readonly ConsentApp[]; cloud: Cloud; domain: string | undefined }

/** Each application with its id, what it asks for and the link that allows it; and those without an id, with why. */
export const ConsentTable = ({ apps, cloud, domain }: ConsentTableProps) => {
  const applications = applicationsOf(apps)
  const unknown = apps.filter((app) => !isKnown(app))
  return (
    <>
      {applications.length === 0 ? null : (
        <Table
          wide
          captionHidden
          caption="Applications"
          columns={['Application', 'Application id', 'By Microsoft’s default', 'Asks for', 'Allow it']}
          rows={applications.map((application) => ({
            id: `app-${application.id}`,
            cells: cells(application, cloud, domain),
          }))}
        />
      )}
      {unknown.length === 0 ? null : (
        <>
          <h3 className="mt-8">{words.withoutId}</h3>
          <ul className="mt-2 max-w-measure list-disc space-y-2 ps-5">
            {unknown.map((app) => (
              <li key={app.id}>
                <Link to={`/apps/${app.id}/`}>{app.name}</Link>: {withoutIdBecause(app)}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

function cells(
  { name, id, preapproved, apps, scopes }: AskedApplication,
  cloud: Cloud,
  domain: string | undefined,
) {
  const link = consentLinkOf(cloud, id, domain)
  return [
    <>
      {name}
      <span className="caption block font-normal">
        {apps.map((app, at) => (
          <span key={app.id}>
            {at === 0 ? '' : ', '}
            <Link to={`/apps/${app.id}/`} className="inline-flex min-h-11 min-w-11 items-center">
              {app.name}
            </Link>
          </span>
        ))}
      </span>
    </>,
    <span key="id" className="flex flex-wrap items-center gap-2">
      <code className="wrap-anywhere">{id}</code>
      <CopyButton label={`Id of ${name}`} text={id}>
        Copy id
      </CopyButton>
    </span>,
    preapproved ? 'People may allow it themselves' : 'An admin has to allow it',
    scopes === undefined ? (
      ''
    ) : (
      <span key="scopes">
        {scopes.value.map((scope) => (
          <code key={scope} className="block wrap-anywhere">
            {scope}
          </code>
        ))}
        {scopes.confidence === 'sure' && scopes.note === undefined ? null : (
          <span className="caption block">
            {scopes.confidence === 'sure' ? scopes.note : 'Unsure: read off the way it connects.'}
          </span>
        )}
      </span>
    ),
    <span key="allow" className="flex flex-wrap items-center gap-2">
      <a href={link} rel="noreferrer" className="inline-flex min-h-11 items-center">
        <span>
          Allow <span className="sr">{name} </span>for everybody
        </span>
      </a>
      <CopyButton label={`Link for ${name}`} text={link} icon="link">
        Copy link
      </CopyButton>
      <code className="hidden wrap-anywhere print:block">{link}</code>
    </span>,
  ]
}
