import type { LoaderFunctionArgs } from 'react-router'
import type { FixEntry } from '#content/fix-entry.ts'
import { AppError, loadNotFound } from './AppError.tsx'
import { fixData, type FixData } from './fix-data.ts'
import { page } from './FixErrorPage.tsx'

export type FixErrorData = FixData & { entry: FixEntry }

export const Component = page.Component
export const ErrorBoundary = AppError
export const handle = { meta: page.meta }

export async function loader({ params, request }: LoaderFunctionArgs): Promise<FixErrorData> {
  const { loadFix } = await import('#content/load-fix.ts')
  const entry = await loadFix(params['id'] ?? '')
  if (entry !== undefined) return { entry, ...(await fixData(request)) }
  await loadNotFound()
  throw new Response('', { status: 404 })
}
