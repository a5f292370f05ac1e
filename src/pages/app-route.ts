import type { LoaderFunctionArgs } from 'react-router'
import { isAppId } from '#content/app-ids.ts'
import { loadApp } from '#content/load-app.ts'
import { page } from './AppPage.tsx'
import { page as notFound } from './NotFoundPage.tsx'

export const Component = page.Component
export const handle = { meta: page.meta }

/** An id that was never ours is an address that was never ours. */
export const ErrorBoundary = notFound.Component

export async function loader({ params }: LoaderFunctionArgs) {
  const id = params['id'] ?? ''
  if (!isAppId(id)) throw new Response('', { status: 404 })
  return loadApp(id)
}
