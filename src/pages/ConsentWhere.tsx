import type { Cloud } from '#content/clouds.ts'

type ConsentWhereProps = { cloud: Cloud; name?: string }

/** Where an allowed application stands in the admin center, and how it is taken back there. */
export const ConsentWhere = ({ cloud, name }: ConsentWhereProps) => (
  <p>
    In the Microsoft Entra admin center
    {cloud.id === 'worldwide' ? (
      <>
        {' '}
        (
        <a href="https://entra.microsoft.com/" rel="noreferrer">
          entra.microsoft.com
        </a>
        )
      </>
    ) : null}
    : <b className="path">Entra ID</b>, <b className="path">Enterprise apps</b>,{' '}
    <b className="path">All applications</b>,{' '}
    {name === undefined ? (
      'the application'
    ) : (
      <>
        search for <b className="path">{name}</b>
      </>
    )}
    , then <b className="path">Permissions</b>. Under <b className="path">Admin consent</b> stands what holds
    for everybody, under <b className="path">User consent</b> what single people allowed.{' '}
    <b className="path">Revoke permission</b> takes it back. The application is listed only once somebody has
    allowed it.
  </p>
)
