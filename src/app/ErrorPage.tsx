import { isRouteErrorResponse, useRouteError } from 'react-router'
import { isMissingPart } from '#pages/missing-part.ts'

/** Anything nobody foresaw. The answers are in the address, so loading again brings them back. */
export function ErrorPage() {
  const error = useRouteError()
  const missing = isMissingPart(error)
  return (
    <main className="wrap measure" id="main">
      <h1>{missing ? 'A part of this page did not load' : 'Something went wrong'}</h1>
      <p className="lead">
        {missing
          ? 'The network may be gone, or a newer version of this site was put here meanwhile. Load the page again: your answers are in its address and come back.'
          : 'Load the page again: your answers are in its address and come back. If it happens again, start anew.'}
      </p>
      <p>
        <button type="button" className="btn" onClick={() => window.location.reload()}>
          Load again
        </button>{' '}
        <a className="btn sec" href={import.meta.env.BASE_URL}>
          Start anew
        </a>
      </p>
      {isRouteErrorResponse(error) ? <p className="caption">{error.status}</p> : null}
    </main>
  )
}
