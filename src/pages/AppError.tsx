import { isRouteErrorResponse, useRouteError } from 'react-router'
import type { ComponentType } from 'react'

let NotFound: ComponentType | undefined

/** Brings the page that `AppError` shows. It is needed for a wrong address only, and then before it is drawn. */
export async function loadNotFound(): Promise<void> {
  NotFound = (await import('./NotFoundPage.tsx')).page.Component
}

/** An id that was never ours is an address that was never ours. Anything else is for the error page. */
export function AppError() {
  const error = useRouteError()
  if (isRouteErrorResponse(error) && error.status === 404 && NotFound !== undefined) return <NotFound />
  throw error
}
