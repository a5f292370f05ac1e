import type { LoaderFunctionArgs } from 'react-router'
import { isAppId } from '#content/app-ids.ts'
import { loadAppFile } from '#content/load-app.ts'
import { AppError, loadNotFound } from './AppError.tsx'
import { page } from './AppPage.tsx'

export const Component = page.Component
export const ErrorBoundary = AppError
export const handle = { meta: page.meta }

export async function loader({ params }: LoaderFunctionArgs) {
  const id = params['id'] ?? ''
  if (isAppId(id)) return loadAppFile(id)
  await loadNotFound()
  throw new Response('', { status: 404 })
}
