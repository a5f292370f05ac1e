import type { LoaderFunctionArgs } from 'react-router'
import { fileApps } from '#content/file-apps.ts'
import { proofs } from '#content/proofs.ts'
import { files, isFile } from '#generate/files.ts'
import { AppError, loadNotFound } from './AppError.tsx'
import type { FileData } from './FilePage.tsx'
import { page } from './FilePage.tsx'

export const Component = page.Component
export const ErrorBoundary = AppError
export const handle = { meta: page.meta }

export async function loader({ params }: LoaderFunctionArgs): Promise<FileData> {
  const id = params['id'] ?? ''
  if (isFile(id)) return { format: await files[id](), apps: fileApps(id), proofs: proofs[id] ?? [] }
  await loadNotFound()
  throw new Response('', { status: 404 })
}
