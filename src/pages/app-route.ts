import type { LoaderFunctionArgs } from 'react-router'
import { appEntry } from '#content/apps.ts'
import { loadApp } from '#content/load-app.ts'
import { page } from './AppPage.tsx'
import { page as notFound } from './NotFoundPage.tsx'

export const Component = page.Component
export const handle = { meta: page.meta }

/** An id that was never ours is an address that was never ours. */
export const ErrorBoundary = notFound.Component

export async function loader({ params }: LoaderFunctionArgs) {
  const entry = appEntry(params['id'] ?? '')
  if (entry === undefined) throw new Response('', { status: 404 })
  return loadApp(entry.id)
}
