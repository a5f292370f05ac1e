import type { LoaderFunctionArgs } from 'react-router'
import type { AppFile } from '#content/app-file.ts'
import { AppError, loadNotFound } from './AppError.tsx'
import { page } from './AppPage.tsx'

export const Component = page.Component
export const ErrorBoundary = AppError
export const handle = { meta: page.meta }

export async function loader({ params }: LoaderFunctionArgs): Promise<AppFile> {
  const id = params['id'] ?? ''
  const file = (await ownFile(id)) ?? (await fromAll(id))
  if (file !== undefined) return file
  await loadNotFound()
  throw new Response('', { status: 404 })
}

/**
 * The file of the app whose prerendered page this is. The page names it among those it starts with, so
 * that it needs no map of all apps, which grows with their number.
 */
async function ownFile(id: string): Promise<AppFile | undefined> {
  if (import.meta.env.SSR || import.meta.env.DEV) return undefined
  const named = document.querySelector<HTMLMetaElement>('meta[name="app-files"]')?.content.split(' ') ?? []
  const href = named.find((each) => each.includes('/apps/'))
  if (href === undefined) return undefined
  const file = (await import(/* @vite-ignore */ href)) as AppFile
  return file.app.id === id ? file : undefined
}

async function fromAll(id: string): Promise<AppFile | undefined> {
  const { loadAppFile } = await import('#content/load-app.ts')
  return loadAppFile(id)
}
