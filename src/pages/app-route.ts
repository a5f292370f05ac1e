import { createElement, type ComponentType } from 'react'
import type { LoaderFunctionArgs } from 'react-router'
import { isAppId } from '#content/app-ids.ts'
import { loadAppFile } from '#content/load-app.ts'
import { page } from './AppPage.tsx'

export const Component = page.Component
export const handle = { meta: page.meta }

/** An id that was never ours is an address that was never ours. Its page comes only when it is needed. */
let NotFound: ComponentType | undefined
export const ErrorBoundary = () => (NotFound === undefined ? null : createElement(NotFound))

export async function loader({ params }: LoaderFunctionArgs) {
  const id = params['id'] ?? ''
  if (isAppId(id)) return loadAppFile(id)
  NotFound = (await import('./NotFoundPage.tsx')).page.Component
  throw new Response('', { status: 404 })
}
