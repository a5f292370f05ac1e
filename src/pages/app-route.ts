import type { LoaderFunctionArgs } from 'react-router'
import { appEntry } from '#content/apps.ts'
import { loadApp } from '#content/load-app.ts'
import { AppError } from './AppError.tsx'
import { page } from './AppPage.tsx'

export const Component = page.Component
export const ErrorBoundary = AppError
export const handle = { meta: page.meta }

export async function loader({ params }: LoaderFunctionArgs) {
  const entry = appEntry(params['id'] ?? '')
  if (entry === undefined) throw new Response('', { status: 404 })
  return loadApp(entry.id)
}
