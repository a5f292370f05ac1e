import { isRouteErrorResponse, useRouteError } from 'react-router'
import { page as notFound } from './NotFoundPage.tsx'

/** An id that was never ours is an address that was never ours. Anything else is for the error page. */
export function AppError() {
  const error = useRouteError()
  if (isRouteErrorResponse(error) && error.status === 404) return <notFound.Component />
  throw error
}
