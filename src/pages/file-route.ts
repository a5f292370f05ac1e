import type { LoaderFunctionArgs } from 'react-router'
import type { FileId } from '#content/file-ids.ts'
import { fileTitles } from '#content/file-titles.ts'
import { AppError, loadNotFound } from './AppError.tsx'
import { page, type FileNamed } from './FilePage.tsx'

export const Component = page.Component
export const ErrorBoundary = AppError
export const handle = { meta: page.meta }

export async function loader({ params }: LoaderFunctionArgs): Promise<FileNamed> {
  const id = params['id'] ?? ''
  if (isId(id)) return { id, ...fileTitles[id] }
  await loadNotFound()
  throw new Response('', { status: 404 })
}

const isId = (id: string): id is FileId => Object.hasOwn(fileTitles, id)
